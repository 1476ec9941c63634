import { IsIn, IsInt, Max, Min } from 'class-validator';
import { propertyUses, type PropertyUse } from '../report-intake/valued-house.js';

/** The published reference price (参考价格) of one use in a project: a level to compare agencies by, never a value of a house. */
export class ReferencePrice {
  @IsIn(propertyUses)
  use: PropertyUse;

  /** Whole yuan per m² of floor area. */
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  yuanPerSqm: number;
}
