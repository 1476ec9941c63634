import { IsIn, IsInt, Max, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { Nested } from '../decorators/nested.js';
import { TwoDecimals } from '../decorators/two-decimals.js';
import { buildingStructures, propertyUses, type BuildingStructure, type PropertyUse } from './valued-house.js';

/**
 * The five adjustments of the market approach, in percent with at most two decimals: 5.5 raises the price by 5.5 %,
 * -3 lowers it by 3 %. Each is the change applied to the comparable's price, so that
 * adjusted price = price × (1 + transaction) × (1 + market) × (1 + location) × (1 + physical) × (1 + rights),
 * rounded to the yuan. A divisor 1/(1±S) of the textbook formula is stated as the change it makes.
 */
export class Adjustments {
  /** Conditions of sale (交易情况修正). */
  @TwoDecimals(-90, 900)
  transaction: number;

  /** Market conditions between transaction and valuation date (市场状况调整). */
  @TwoDecimals(-90, 900)
  market: number;

  /** Location (区位状况调整). */
  @TwoDecimals(-90, 900)
  location: number;

  /** Physical state (实物状况调整). */
  @TwoDecimals(-90, 900)
  physical: number;

  /** Rights and interests (权益状况调整). */
  @TwoDecimals(-90, 900)
  rights: number;
}

/** A comparable (可比实例): a real transaction the value rests on. */
export class Comparable {
  /** Number in the source; the same house carries the same number in every report that uses it (RC22). */
  @CleanText(64)
  comparableNo: string;

  /** Where it lies, described without the address of the house. */
  @CleanText(200)
  location: string;

  /** Day of the transaction. */
  @CivilDay()
  transactionOn: string;

  /** Price paid, whole yuan per m². */
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  priceYuanPerSqm: number;

  /** Floor area in m², at most two decimals. */
  @TwoDecimals(0.01, 1_000_000)
  areaSqm: number;

  @IsIn(propertyUses)
  use: PropertyUse;

  @IsIn(buildingStructures)
  structure: BuildingStructure;

  @Nested(() => Adjustments)
  adjustments: Adjustments;

  /** Price after adjustment, whole yuan per m². */
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  adjustedPriceYuan: number;
}
