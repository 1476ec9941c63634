import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
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

export const reviewMadeAvailable = defineEvent('reviews.review-made-available.v1', ReviewMadeAvailable);
export const reviewAnswered = defineEvent('reviews.review-answered.v1', ReviewAnswered);
export const opinionGiven = defineEvent('reviews.opinion-given.v1', OpinionGiven);
