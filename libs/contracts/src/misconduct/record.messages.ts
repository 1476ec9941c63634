import { IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { CreditCode } from '../decorators/credit-code.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { OrganId } from '../decorators/organ-id.js';
import { PageQuery } from '../page.js';
import { SentenceView } from '../screening/flag-evidence.messages.js';
import { recordStates, remedyStandings, type RecordStateName, type RemedyStandingName } from './record-terms.js';
import { ServedNotice } from './served-notice.messages.js';
import { severityClasses, ViolationCode, type SeverityClass } from './terms.js';

/** An approver signs the entry in the bad-conduct record (不良行为记录). */
export class PublishRecord {
  /** No graver than the penalties allow. */
  @IsIn(severityClasses)
  severityClass: SeverityClass;

  /** For a minor record only, and only where publication is needed: for how many months. Without it, none is shown. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(12)
  neededMonths?: number;

  /** Number of the decision document. */
  @CleanText(100)
  decisionNo: string;

  /** Day of the decision document: publication counts from it. */
  @CivilDay()
  decidedOn: string;

  /** What the public reads. Identity and telephone numbers are refused; names do not belong here either. */
  @CleanText(4000, 10)
  publicFacts: string;

  /** Required where the entry will be public: the repair notice, served together with the decision (两书同达). */
  @IsOptional()
  @Nested(() => ServedNotice)
  repairNotice?: ServedNotice;
}

/** Where one or more fields of an entry come from. */
export class FieldSource {
  @IsArray()
  @IsString({ each: true })
  fields: string[];

  @Nested(() => SentenceView)
  source: SentenceView;
}

/** A remedy took the decision back or changed it; `publicReason` is there once the organ has said why. */
export class RecordChangeNote {
  @IsIn(['annulled', 'changed'])
  outcome: 'annulled' | 'changed';

  @CivilDay()
  on: string;

  @IsOptional()
  @IsString()
  publicReason?: string;
}

/** An entry of the bad-conduct record as the public sees it. Agencies are not persons: their names are public. */
export class RecordView {
  @IsUUID()
  id: string;

  @IsUUID()
  agencyId: string;

  @IsString()
  agencyName: string;

  @CreditCode()
  creditCode: string;

  @ViolationCode()
  violationCode: string;

  @IsString()
  violationZh: string;

  @IsString()
  violationEn: string;

  @IsIn(severityClasses)
  severityClass: SeverityClass;

  @IsArray()
  @IsString({ each: true })
  legalBasis: string[];

  /** The local rule relied on, where there is one. */
  @IsOptional()
  @IsString()
  localRuleCited?: string;

  @IsString()
  decisionNo: string;

  @CivilDay()
  decidedOn: string;

  /** Organ that answers for the entry. */
  @OrganId()
  organId: string;

  @IsString()
  facts: string;

  /** The agency's own words beside the entry, once it replied to it. */
  @IsOptional()
  @IsString()
  reply?: string;

  /** 'UNPUBLISHED': kept on file and not shown. */
  @IsIn(recordStates)
  state: RecordStateName;

  /** Goes up with every change of the entry. */
  @IsInt()
  version: number;

  /** Somebody concerned disputes the entry, and it is being looked into. */
  @IsBoolean()
  disputed: boolean;

  /** How the decision stands: a remedy may still be sought, is being heard, or neither. */
  @IsIn(remedyStandings)
  remedyStanding: RemedyStandingName;

  @IsOptional()
  @Nested(() => RecordChangeNote)
  change?: RecordChangeNote;

  /** The document or register behind every field above and below. */
  @NestedList(() => FieldSource, 20)
  sources: FieldSource[];

  /** The instrument that sets the days below; they are absent on an unpublished entry. */
  @IsString()
  instrument: string;

  @IsOptional()
  @CivilDay()
  publishFrom?: string;

  /** First day on which repair (信用修复) may be granted. */
  @IsOptional()
  @CivilDay()
  earliestRepairOn?: string;

  /** Last day of publication. */
  @IsOptional()
  @CivilDay()
  expiresOn?: string;
}

export class FindRecords extends PageQuery {
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  /** Code of the act. */
  @IsOptional()
  @ViolationCode()
  code?: string;
}

export class RecordPage {
  @NestedList(() => RecordView, 1000)
  items: RecordView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
