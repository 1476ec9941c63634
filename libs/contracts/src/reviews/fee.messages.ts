import { IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';

export const feeBearers = ['agency', 'expropriation-department', 'household'] as const;
export type FeeBearer = (typeof feeBearers)[number];

/** Allocates the fee of a determination. Who bears it follows from the outcome (art. 31) and is not for the caller to choose. */
export class AllocateFee {
  /** In fen; absent where the committee charges nothing. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000_000_000)
  amountFen?: number;

  /** The tariff or agreement the amount comes from. */
  @CleanText(1000, 2)
  basis: string;
}

export class FeeView extends AllocateFee {
  @IsIn(feeBearers)
  bearer: FeeBearer;

  /** The rule that names the bearer. */
  @IsString()
  ruleZh: string;

  @IsString()
  ruleEn: string;

  @IsString()
  packId: string;

  @CivilDay()
  allocatedOn: string;
}
