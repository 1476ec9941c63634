import { IsInt, IsNumber, IsOptional, IsString, IsUUID } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { Nested, NestedList } from '../decorators/nested.js';

/** Precision by what officers made of flags, over the projects the officer watches over. */
export class FindPrecision {
  /** First and last day of disposition, both included. */
  @IsOptional()
  @CivilDay()
  from?: string;

  @IsOptional()
  @CivilDay()
  to?: string;

  @IsOptional()
  @IsUUID()
  projectId?: string;
}

/** How often flags turned out right. Of no agency: a rule is judged, nobody else. */
export class PrecisionFigures {
  @IsInt()
  confirmed: number;

  @IsInt()
  explained: number;

  @IsInt()
  noise: number;

  /** Confirmed over confirmed, explained and noise; absent without any. */
  @IsOptional()
  @IsNumber()
  precision?: number;

  /** Wilson's interval, 95 %. */
  @IsOptional()
  @IsNumber()
  low95?: number;

  @IsOptional()
  @IsNumber()
  high95?: number;
}

export class PrecisionOfCode extends PrecisionFigures {
  /** Code of what was found, such as `above-like-homes`, or of the strongest reason, such as `SV01`. */
  @IsString()
  code: string;

  /** 1 look, 2 review, 3 escalate, as the flag stood when it was disposed of. */
  @IsInt()
  level: number;
}

export class PrecisionView {
  @Nested(() => PrecisionFigures)
  all: PrecisionFigures;

  @NestedList(() => PrecisionOfCode, 100)
  byCode: PrecisionOfCode[];

  @NestedList(() => PrecisionOfCode, 100)
  byReason: PrecisionOfCode[];

  /** Open flags nobody has disposed of yet. */
  @IsInt()
  undisposed: number;
}
