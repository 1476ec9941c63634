import { IsBoolean, IsIn, IsInt, IsOptional } from 'class-validator';
import { IsString, IsUUID, Matches, Max, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { PageQuery, type Page } from '../page.js';
import { serviceKinds, type ServiceKind } from '../report-intake/service.messages.js';
import { applicants, HistoryEntry, LegalDate, type Applicant } from './procedure.messages.js';

export const reviewGroundCodes = [
  'area',
  'use',
  'structure',
  'comparables',
  'adjustments',
  'condition',
  'procedure',
  'other',
] as const;

export const reviewStates = [
  'FILED',
  'LATE',
  'INCOMPLETE',
  'ACCEPTED',
  'AGENCY_WORKING',
  'OVERDUE',
  'CHANGED',
  'UNCHANGED',
  'RESULT_SERVED',
  'CLOSED',
  'REFUSED',
  'WITHDRAWN',
] as const;
export type ReviewStatus = (typeof reviewStates)[number];

/** One problem the applicant sees in the report (办法 art. 20: in writing, stating the problems). */
export class ReviewGround {
  @IsIn(reviewGroundCodes)
  code: (typeof reviewGroundCodes)[number];

  @CleanText(2000)
  text: string;
}

/** Asks the agency to review its report (复核). */
export class FileReview {
  @NestedList(() => ReviewGround, 50, 1)
  grounds: ReviewGround[];

  /** What the applicant wants done. */
  @IsOptional()
  @CleanText(2000)
  remedy?: string;
}

/** An officer's ruling on a late application, with the reason on file. */
export class DecideLateReview {
  @IsIn(['admit', 'refuse'])
  decision: 'admit' | 'refuse';

  @CleanText(1000, 10)
  reason: string;
}

/** The agency's answer to one ground, by its place in the application, from 0. */
export class GroundAnswer {
  @IsInt()
  @Min(0)
  @Max(49)
  groundIndex: number;

  @CleanText(4000)
  text: string;
}

/** The agency answers every ground: with a new version of the report, or with notice that the value stands (art. 21). */
export class AnswerReview {
  @IsIn(['changed', 'unchanged'])
  outcome: 'changed' | 'unchanged';

  /** The version that replaces the reviewed one; only with `changed`. */
  @IsOptional()
  @IsInt()
  @Min(2)
  @Max(10_000)
  newVersion?: number;

  @NestedList(() => GroundAnswer, 50, 1)
  points: GroundAnswer[];
}

/** Proof that the household received the result: D05 runs from `servedOn`. */
export class RecordResultService {
  @IsIn(serviceKinds)
  kind: ServiceKind;

  /** Legal day of receipt; not to come, and not before the agency answered. */
  @CivilDay()
  servedOn: string;

  @Matches(/^[0-9a-f]{64}$/)
  evidenceSha256: string;
}

export class ReviewAnswer extends AnswerReview {
  @CivilDay()
  answeredOn: string;
}

export class ReviewView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsUUID()
  reportId: string;

  /** The version objected to. */
  @IsInt()
  reportVersion: number;

  @IsUUID()
  projectId: string;

  @IsUUID()
  agencyId: string;

  @IsIn(applicants)
  applicant: Applicant;

  @IsIn(reviewStates)
  status: ReviewStatus;

  @CivilDay()
  filedOn: string;

  /** Last day to apply (D03); absent while no proof of service is in force. */
  @IsOptional()
  @CivilDay()
  dueOn?: string;

  /** Applied for after the last day. */
  @IsBoolean()
  late: boolean;

  /** D03, D04 and D05 as far as they have begun to run. */
  @NestedList(() => LegalDate, 3)
  dates: LegalDate[];

  @NestedList(() => ReviewGround, 50)
  grounds: ReviewGround[];

  @IsOptional()
  @IsString()
  remedy?: string;

  /** Day the agency could first see the application. */
  @IsOptional()
  @CivilDay()
  availableOn?: string;

  /** The agency's last day is over and it has not answered, or it answered later. */
  @IsBoolean()
  overdue: boolean;

  @IsOptional()
  @Nested(() => ReviewAnswer)
  answer?: ReviewAnswer;

  @IsOptional()
  @CivilDay()
  resultServedOn?: string;

  /** Requests open in this state. */
  @IsString({ each: true })
  allowed: string[];
}

/** A review with its whole trace. */
export class ReviewFile extends ReviewView {
  @NestedList(() => HistoryEntry, 10_000)
  history: HistoryEntry[];
}

/** Query: reviews the caller may see, newest first. */
export class FindReviews extends PageQuery {
  @IsOptional()
  @IsUUID()
  reportId?: string;

  @IsOptional()
  @IsUUID()
  projectId?: string;

  @IsOptional()
  @IsIn(reviewStates)
  status?: ReviewStatus;
}

export class ReviewPage implements Page<ReviewView> {
  @NestedList(() => ReviewView, 200)
  items: ReviewView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
