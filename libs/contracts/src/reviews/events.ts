import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { defineEvent } from '../event.js';
import { CivilDay } from '../decorators/civil-day.js';

/** The agency answered a review (复核): a new report version, or a written notice that the value stands. */
export class ReviewAnswered {
  @IsUUID()
  reviewId: string;

  @IsUUID()
  reportId: string;

  @IsUUID()
  agencyId: string;

  @IsIn(['changed', 'unchanged'])
  outcome: 'changed' | 'unchanged';

  @IsOptional()
  @IsInt()
  newVersion?: number;
}

/** The application for review was made available to the agency: D04 runs from this day. */
export class ReviewMadeAvailable {
  @IsUUID()
  reviewId: string;

  @IsUUID()
  reportId: string;

  @IsUUID()
  agencyId: string;

  @CivilDay()
  availableOn: string;
}

/** The agency let D04 pass without an answer (A20); determination is open from then on where the rule pack says so. */
export class ReviewOverdue {
  @IsUUID()
  reviewId: string;

  @IsUUID()
  reportId: string;

  @IsUUID()
  agencyId: string;

  @IsUUID()
  projectId: string;

  @IsString()
  @MaxLength(40)
  regulatorOrganId: string;

  /** The last day the agency had. */
  @CivilDay()
  dueOn: string;
}

export const reviewOutcomes = ['withdrawn', 'refused', 'closed'] as const;

/** A review came to its end: taken back, refused as late or incomplete, or closed after its result. Reopened, it may end again. */
export class ReviewClosed {
  @IsUUID()
  reviewId: string;

  @IsUUID()
  reportId: string;

  @IsUUID()
  agencyId: string;

  @IsIn(reviewOutcomes)
  outcome: (typeof reviewOutcomes)[number];
}

/** The expert panel gave its opinion (鉴定意见). `correct` sends the report back and raises a lead. */
export class OpinionGiven {
  @IsUUID()
  determinationId: string;

  @IsUUID()
  reportId: string;

  @IsUUID()
  agencyId: string;

  @IsUUID()
  projectId: string;

  @IsString()
  @MaxLength(40)
  regulatorOrganId: string;

  @IsIn(['maintained', 'correct'])
  outcome: 'maintained' | 'correct';
}

/** The day a panel set for the new report has passed without one (办法 art. 25-26): raises a lead. */
export class NewReportMissed {
  @IsUUID()
  determinationId: string;

  @IsUUID()
  reportId: string;

  @IsUUID()
  agencyId: string;

  @IsUUID()
  projectId: string;

  @IsString()
  @MaxLength(40)
  regulatorOrganId: string;

  /** The last day to hand in the new report. */
  @CivilDay()
  dueOn: string;
}

/** The agency let the day pass that a panel set for its answer (办法 art. 26): raises a lead. */
export class PanelUnanswered extends NewReportMissed {
  /** The question in the determination. `dueOn` is the last day to answer it. */
  @IsInt()
  @Min(1)
  questionNo: number;
}

export const reviewMadeAvailable = defineEvent('reviews.review-made-available.v1', ReviewMadeAvailable);
export const reviewAnswered = defineEvent('reviews.review-answered.v1', ReviewAnswered);
export const reviewOverdue = defineEvent('reviews.review-overdue.v1', ReviewOverdue);
export const reviewClosed = defineEvent('reviews.review-closed.v1', ReviewClosed);
export const opinionGiven = defineEvent('reviews.opinion-given.v1', OpinionGiven);
export const panelUnanswered = defineEvent('reviews.panel-unanswered.v1', PanelUnanswered);
export const newReportMissed = defineEvent('reviews.new-report-missed.v1', NewReportMissed);
