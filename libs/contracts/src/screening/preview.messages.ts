import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { TwoDecimals } from '../decorators/two-decimals.js';
import { GridPosition } from '../report-intake/grid-position.js';
import { LikeHomeView, SentenceView, UsualRange } from './flag-evidence.messages.js';

/** A value before its report is handed in: as much of the home as screening would see. Nothing of it is kept. */
export class PreviewScreening {
  @IsUUID()
  projectId: string;

  @IsInt()
  @Min(1)
  @Max(10_000_000)
  unitPriceYuan: number;

  @TwoDecimals(1, 1_000_000)
  areaSqm: number;

  @CleanText(40)
  use: string;

  @CleanText(40)
  structure: string;

  @IsOptional()
  @IsInt()
  @Min(1800)
  @Max(2100)
  builtYear?: number;

  @IsOptional()
  @IsInt()
  @Min(-9)
  @Max(200)
  floor?: number;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  floors?: number;

  @IsOptional()
  @CleanText(40)
  blockNo?: string;

  @IsOptional()
  @CleanText(40)
  buildingNo?: string;

  @IsOptional()
  @CleanText(40)
  orientation?: string;

  @IsOptional()
  @CleanText(40)
  decoration?: string;

  @IsOptional()
  @Nested(() => GridPosition)
  position?: GridPosition;

  @IsOptional()
  @CivilDay()
  valuationDate?: string;
}

/** `look`, `review`, `escalate`: what a flag would most likely ask for; `cannot-judge` is no word of praise. */
export const previewVerdicts = ['usual', 'look', 'review', 'escalate', 'cannot-judge'] as const;
export type PreviewVerdict = (typeof previewVerdicts)[number];

/** How the value would look beside the homes of the project's last run. It accepts and refuses nothing. */
export class ScreeningPreview {
  @IsUUID()
  projectId: string;

  /** The run whose homes it was held against. */
  @IsUUID()
  runId: string;

  @IsIn(previewVerdicts)
  verdict: PreviewVerdict;

  @Nested(() => SentenceView)
  sentence: SentenceView;

  @IsInt()
  unitPriceYuan: number;

  /** Yuan per m²; this and what follows is absent where it cannot be judged. */
  @IsOptional()
  @IsInt()
  expectedUnitPriceYuan?: number;

  @IsOptional()
  @Nested(() => UsualRange)
  usualRange?: UsualRange;

  /** Percent of the expected value, one decimal. */
  @IsOptional()
  @IsNumber()
  gapPercent?: number;

  /** Robust z, two decimals. */
  @IsOptional()
  @IsNumber()
  z?: number;

  /** Too much of the project is unusual for its fit to be relied on alone. */
  @IsBoolean()
  contested: boolean;

  @NestedList(() => LikeHomeView, 5)
  likeHomes: LikeHomeView[];

  /** SHA-256 of engine version and settings. */
  @Length(64, 64)
  settingsHash: string;
}
