import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { CleanText } from '../decorators/clean-text.js';
import { Nested } from '../decorators/nested.js';
import { SubmitHouseholdReport } from './household-report.js';

/** Why there is a new version: the agency's own correction, the answer to a review (复核), or a determination (鉴定). */
export const correctionKinds = ['agency-correction', 'review', 'determination'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/**
 * A new version of a report, whole, with its reason. Project, household and report number stay those of the report.
 * One that fails the checks is kept as returned and leaves the version in force as it is. Once a version is served, only
 * a review before the agency or a panel's opinion that asks for correction brings a new one (办法 art. 20-24).
 */
export class CorrectReport {
  @CleanText(500, 10)
  reason: string;

  @IsIn(correctionKinds)
  kind: CorrectionKind;

  /** The review this version answers; needed when `kind` is `review`. */
  @IsOptional()
  @IsUUID()
  reviewId?: string;

  /** The determination whose panel asked for this version; needed when `kind` is `determination`. */
  @IsOptional()
  @IsUUID()
  determinationId?: string;

  @Nested(() => SubmitHouseholdReport)
  report: SubmitHouseholdReport;
}
