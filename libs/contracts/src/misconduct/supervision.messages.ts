import { IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID } from 'class-validator';
import { CleanText } from '../decorators/clean-text.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { supervisionLevels, type SupervisionLevelName } from './record-terms.js';
import { ServedNotice } from './served-notice.messages.js';
import { severityClasses, type SeverityClass } from './terms.js';

/** An approver puts an agency on a step of the ladder: never above what the counted facts support. */
export class DecideSupervision {
  @IsIn(supervisionLevels)
  level: SupervisionLevelName;

  @CleanText(4000, 2)
  reason: string;

  /** Required for a step up: the notice to the agency. */
  @IsOptional()
  @Nested(() => ServedNotice)
  notice?: ServedNotice;
}

/** How many published entries of each class. */
export class EntryCounts {
  @IsInt()
  minor: number;

  @IsInt()
  ordinary: number;

  @IsInt()
  serious: number;
}

/** The threshold a proposal rests on. */
export class ReachedThreshold {
  @IsIn(severityClasses)
  atLeast: SeverityClass;

  @IsInt()
  count: number;
}

/** What the counted facts propose today. A person decides. */
export class SupervisionProposalView {
  @IsIn(supervisionLevels)
  level: SupervisionLevelName;

  @Nested(() => EntryCounts)
  counts: EntryCounts;

  @IsOptional()
  @Nested(() => ReachedThreshold)
  reached?: ReachedThreshold;

  /** Entries counted, published today. */
  @IsArray()
  @IsUUID(undefined, { each: true })
  recordIds: string[];

  @IsString()
  ruleId: string;

  /** No text read so far sets these thresholds. */
  @IsBoolean()
  unconfirmed: boolean;
}

/** One step on the ladder: when, whereto, why. */
export class SupervisionStepView {
  @IsInt()
  version: number;

  @IsIn(supervisionLevels)
  from: SupervisionLevelName;

  @IsIn(supervisionLevels)
  to: SupervisionLevelName;

  @IsISO8601()
  at: string;

  @IsOptional()
  @IsString()
  reason?: string;
}

/** Where an agency stands on the ladder of supervision, and where the counted facts would put it. */
export class SupervisionView {
  @IsUUID()
  agencyId: string;

  /** 0 until the first decision. */
  @IsInt()
  version: number;

  @IsIn(supervisionLevels)
  level: SupervisionLevelName;

  @Nested(() => SupervisionProposalView)
  proposal: SupervisionProposalView;

  /** Oldest first. */
  @NestedList(() => SupervisionStepView, 1000)
  history: SupervisionStepView[];
}
