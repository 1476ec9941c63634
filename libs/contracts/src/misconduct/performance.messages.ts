import { IsArray, IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { FileHash } from '../decorators/file-hash.js';
import { NestedList } from '../decorators/nested.js';

/**
 * Performance of a penalty decision: DUE until all is paid, ENFORCING once the court was asked, UNENFORCED once it can
 * no longer be asked, LIFTED when a remedy took it back.
 */
export const performanceStates = ['DUE', 'PERFORMED', 'ENFORCING', 'ENFORCED', 'UNENFORCED', 'LIFTED'] as const;
export type PerformanceStateName = (typeof performanceStates)[number];

/** Money paid on a fine and its surcharge. */
export class RecordPayment {
  /** In fen: the surcharge need not be whole yuan. */
  @IsInt()
  @Min(1)
  @Max(40_000_000_000)
  amountFen: number;

  @CivilDay()
  paidOn: string;

  /** The receipt. */
  @FileHash()
  evidenceSha256: string;
}

/** The written demand to pay (催告书, 行政强制法 art. 54) was served. A new one takes the place of an older one. */
export class DemandPayment {
  @CivilDay()
  servedOn: string;

  /** The demand with the proof of its service. */
  @FileHash()
  evidenceSha256: string;
}

/**
 * The organ asked the court to enforce what is still owed (行政处罚法 art. 72, 行政强制法 art. 53): ten working days after the
 * demand, and within three months of the day the decision became final.
 */
export class ApplyToCourt {
  @CivilDay()
  appliedOn: string;

  @CleanText(200, 2)
  court: string;

  @CleanText(2000, 2)
  reason: string;

  @FileHash()
  evidenceSha256: string;
}

export class PaymentView {
  @IsInt()
  amountFen: number;

  @CivilDay()
  paidOn: string;
}

/** What is still to be done of a penalty decision, as of today. */
export class PerformanceView {
  @IsIn(performanceStates)
  state: PerformanceStateName;

  @IsInt()
  fineYuan: number;

  @CivilDay()
  servedOn: string;

  /** Last day to pay (D13); absent where there is no fine. */
  @IsOptional()
  @CivilDay()
  dueOn?: string;

  /** 3 % a day of what was unpaid, no more than the fine. */
  @IsInt()
  surchargeFen: number;

  @IsInt()
  paidFen: number;

  /** Fine and surcharge, less what was paid. */
  @IsInt()
  owedFen: number;

  @NestedList(() => PaymentView, 1000)
  payments: PaymentView[];

  @IsOptional()
  @CivilDay()
  demandServedOn?: string;

  @IsOptional()
  @IsString()
  court?: string;

  @IsOptional()
  @CivilDay()
  performedOn?: string;

  /** Deeds that are open now. */
  @IsArray()
  @IsString({ each: true })
  allowed: string[];
}
