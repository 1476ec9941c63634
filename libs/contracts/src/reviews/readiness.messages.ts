import { IsBoolean, IsInt, IsObject, IsOptional, IsString, IsUUID } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { Calculation } from './procedure.messages.js';

/** Query: on which day the compensation decision is to be made and served; today unless given. */
export class CheckReadiness {
  @IsOptional()
  @CivilDay()
  decisionOn?: string;
}

/** A proof that is missing or defective. */
export class ReadinessShortfall {
  /** Stable, such as `report-not-served`. */
  @IsString()
  code: string;

  /** What is wrong and what to do, in both languages. */
  @Nested(() => Calculation)
  text: Calculation;

  @Nested(() => Calculation)
  basis: Calculation;

  @IsOptional()
  @IsObject()
  details?: Record<string, unknown>;
}

/** "May a compensation decision (补偿决定, 条例 art. 26) be made for this household on this day?" */
export class Readiness {
  @IsUUID()
  reportId: string;

  /** The version in force. */
  @IsInt()
  reportVersion: number;

  @CivilDay()
  decisionOn: string;

  /** Nothing is missing on the papers; the decision stays with the organ. */
  @IsBoolean()
  ready: boolean;

  /** Every missing or defective proof, in the order of the procedure. */
  @NestedList(() => ReadinessShortfall, 100)
  shortfalls: ReadinessShortfall[];
}
