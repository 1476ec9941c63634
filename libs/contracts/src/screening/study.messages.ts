import {
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { CleanText } from '../decorators/clean-text.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { TwoDecimals } from '../decorators/two-decimals.js';
import { PageQuery } from '../page.js';
import { SentenceView, UsualRange } from './flag-evidence.messages.js';
import { flagDirections, type FlagDirection } from './flag.messages.js';

/** Opens a study: valued homes from elsewhere, to be screened by the same engine. Facts, not reports: no report check applies. */
export class OpenStudy {
  @CleanText(200)
  name: string;

  /** Where the facts come from and under which licence. */
  @CleanText(500)
  source: string;

  /** How the homes were chosen and the fields mapped. */
  @CleanText(2000)
  notes: string;

  /** ISO 4217 code of the money in the facts; CNY unless told. */
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  currency?: string;
}

export class StudyView {
  @IsUUID()
  id: string;

  @IsString()
  name: string;

  @IsString()
  source: string;

  @IsString()
  notes: string;

  @IsString()
  currency: string;

  @IsString()
  organId: string;

  /** Homes in it so far. */
  @IsInt()
  n: number;
}

/** One valued home of a study, without anything personal. Use and structure are the source's own words. */
export class StudyFact {
  /** The home's number in the source; given again it must say the same. */
  @CleanText(64)
  ref: string;

  @CleanText(40)
  use: string;

  @CleanText(40)
  structure: string;

  @TwoDecimals(0.01, 1_000_000)
  areaSqm: number;

  /** Value per m², in the study's currency. */
  @TwoDecimals(0.01, 1_000_000_000)
  unitPrice: number;

  @IsOptional()
  @IsInt()
  @Min(1000)
  @Max(2100)
  builtYear?: number;

  @IsOptional()
  @IsInt()
  @Min(-9)
  @Max(200)
  floor?: number;

  /** Neighbourhood, when given: homes within it are held against each other more than others. */
  @IsOptional()
  @CleanText(40)
  cellId?: string;

  /** Price really paid, for the ratio. */
  @IsOptional()
  @TwoDecimals(0.01, 1_000_000_000_000)
  salePrice?: number;

  /** Appraised value of the whole home. */
  @TwoDecimals(0.01, 1_000_000_000_000)
  value: number;
}

/** Adds homes to a study; those it already holds with the same figures are passed over. */
export class AddStudyFacts {
  @NestedList(() => StudyFact, 1000, 1)
  facts: StudyFact[];
}

export class StudyFactsAdded {
  @IsUUID()
  studyId: string;

  @IsInt()
  added: number;

  /** Already there with the same figures. */
  @IsInt()
  known: number;

  /** Homes in the study now. */
  @IsInt()
  n: number;
}

/** Appraised value over sale price (IAAO Standard on Ratio Studies), of every home that has both; nothing trimmed. */
export class StudyRatio {
  @IsInt()
  n: number;

  /** 1 is at market level. */
  @IsNumber()
  median: number;

  @IsNumber()
  mean: number;

  /** All appraised values over all sale prices. */
  @IsNumber()
  weighted: number;

  /** Coefficient of dispersion, percent. */
  @IsNumber()
  cod: number;

  /** Price-related differential: mean over weighted; above 1 where dear homes are valued lower. */
  @IsNumber()
  prd: number;
}

/** One screening of a study. The same facts under the same engine and settings are the same run. */
export class StudyRunView {
  @IsUUID()
  id: string;

  @IsUUID()
  studyId: string;

  @IsISO8601()
  ranAt: string;

  @IsString()
  engineVersion: string;

  @Length(64, 64)
  settingsHash: string;

  @Length(64, 64)
  snapshotHash: string;

  @IsInt()
  n: number;

  /** Homes that could be judged. */
  @IsInt()
  judged: number;

  @IsInt()
  flagsHigh: number;

  @IsInt()
  flagsLow: number;

  /** Absent where no home has a sale price. */
  @IsOptional()
  @Nested(() => StudyRatio)
  ratio?: StudyRatio;
}

/** A home of the study's last run whose value is worth a look; money in whole units of the study's currency per m². */
export class StudyFlagView {
  @IsString()
  ref: string;

  @IsOptional()
  @IsString()
  cellId?: string;

  @IsIn(flagDirections)
  direction: FlagDirection;

  @IsNumber()
  unitPrice: number;

  @IsInt()
  expectedUnitPrice: number;

  @Nested(() => UsualRange)
  usualRange: UsualRange;

  @IsNumber()
  gapPercent: number;

  @IsNumber()
  z: number;

  /** 1 look, 2 review, 3 escalate. */
  @IsInt()
  level: number;

  @Nested(() => SentenceView)
  sentence: SentenceView;
}

export class FindStudyFlags extends PageQuery {
  @IsOptional()
  @IsIn(flagDirections)
  direction?: FlagDirection;
}

export class StudyFlagPage {
  @NestedList(() => StudyFlagView, 1000)
  items: StudyFlagView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
