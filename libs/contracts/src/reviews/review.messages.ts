import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { PageQuery, type Page } from '../page.js';
import { applicants, CounterPaper, HistoryEntry, LegalDate, type Applicant } from './procedure.messages.js';
import { ReviewAnswer, ValueChange } from './review-answer.messages.js';
import { FilingView, RequestedRemedy, ReviewCompletion, ReviewPoint } from './review-filing.messages.js';
import { answerPeriodGroundCodes, type AnswerPeriodGround } from './review-grounds.js';

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

/** An officer's ruling on a late application, with the reason on file. */
export class DecideLateReview {
  @IsIn(['admit', 'refuse'])
  decision: 'admit' | 'refuse';

  @CleanText(1000, 10)
  reason: string;
}

/** Takes up a withdrawn review again, with its points, as a new file. */
export class ReopenReview {
  @CleanText(1000, 2)
  reason: string;

  /** From officers alone, for a person's application. */
  @IsOptional()
  @Nested(() => CounterPaper)
  counter?: CounterPaper;
}

/** Ends a review the agency never answered and nobody took to determination, with the reason on file. */
export class CloseOverdueReview {
  @CleanText(1000, 10)
  reason: string;
}

/** The ground is gone: the days run on. */
export class ResumeAnswerPeriod {
  @IsIn(answerPeriodGroundCodes)
  ground: AnswerPeriodGround;

  @CleanText(1000, 10)
  reason: string;
}

/** An officer stops the agency's days for its answer (D04); after `until` they run on by themselves. */
export class SuspendAnswerPeriod extends ResumeAnswerPeriod {
  /** Last day that does not count. */
  @CivilDay()
  until: string;
}

/** An officer adds days to D04, in the unit of its rule and within what the rule pack allows. */
export class ExtendAnswerPeriod extends ResumeAnswerPeriod {
  @IsInt()
  @Min(1)
  @Max(60)
  length: number;
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

  @Nested(() => FilingView)
  filing: FilingView;

  /** The withdrawn review this one takes up again. */
  @IsOptional()
  @IsUUID()
  reopens?: string;

  @NestedList(() => ReviewPoint, 50)
  points: ReviewPoint[];

  @IsOptional()
  @Nested(() => RequestedRemedy)
  requestedRemedy?: RequestedRemedy;

  @IsOptional()
  @Nested(() => ReviewCompletion)
  completion?: ReviewCompletion;

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

  /** Absent unless the result changed. */
  @IsOptional()
  @Nested(() => ValueChange)
  valueChange?: ValueChange;

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

  /** For officers: those assigned to this officer. */
  @IsOptional()
  @IsUUID()
  assigneeId?: string;
}

export class ReviewPage implements Page<ReviewView> {
  @NestedList(() => ReviewView, 200)
  items: ReviewView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
