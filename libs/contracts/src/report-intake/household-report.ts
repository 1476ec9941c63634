import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { ReportAttachment } from './attachment.js';
import { Comparable } from './comparable.js';
import { Household } from './household.js';
import { ReportSigner } from './signer.js';
import { ValuedHouse } from './valued-house.js';
import { Valuation } from './valuation.js';

/** How long the report may be used (使用期限): from the day of issue, at most one year (RC16). Both days count. */
export class UsePeriod {
  @CivilDay()
  from: string;

  @CivilDay()
  to: string;
}

/**
 * A household report (分户评估报告) as structured data, handed in by the appointed agency (征收评估办法 art. 16-17).
 * Shape and range are settled here; what the law asks of a well-formed report is settled by the checks RCnn.
 */
export class SubmitHouseholdReport {
  @IsUUID()
  projectId: string;

  /** The agency's own number of the report. */
  @CleanText(64)
  reportNo: string;

  /** Day the report was issued (出具日期). */
  @CivilDay()
  issuedOn: string;

  /** Valuation date (价值时点): the day the expropriation decision was announced (art. 10, RC04). */
  @CivilDay()
  valuationDate: string;

  /** Purpose of the valuation as the report words it (art. 8). */
  @CleanText(500)
  purpose: string;

  @Nested(() => Household)
  household: Household;

  @Nested(() => ValuedHouse)
  subject: ValuedHouse;

  @Nested(() => Valuation)
  valuation: Valuation;

  /** At most 30; may be empty where the market method is not used. */
  @NestedList(() => Comparable, 30)
  comparables: Comparable[];

  /** Why adjustments or the spread of adjusted prices exceed the limits of RC08-RC10, when they do (RC11). */
  @IsOptional()
  @CleanText(4000)
  explanation?: string;

  /** At most 10; fewer than two is a finding (RC02), not a malformed report. */
  @NestedList(() => ReportSigner, 10)
  signers: ReportSigner[];

  /** Declares that the agency's seal is on the report; declared, not verified. */
  @IsBoolean()
  agencySealDeclared: boolean;

  /** Day of the on-site inspection (art. 12). */
  @CivilDay()
  inspectedOn: string;

  @Nested(() => UsePeriod)
  usePeriod: UsePeriod;

  /** Files of the report, at most 200. */
  @IsOptional()
  @NestedList(() => ReportAttachment, 200)
  attachments?: ReportAttachment[];
}
