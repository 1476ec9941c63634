import { IsIn, IsInt, IsISO8601, IsNumber, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { PageQuery } from '../page.js';

/** Draws by lot reports that screening raised no flag on (随机抽查), to be looked at by hand: what it misses cannot be known otherwise. */
export class DrawSpotCheck {
  /** Days the reports were last screened on, both included; the period must be over, and is drawn from once. */
  @CivilDay()
  from: string;

  @CivilDay()
  to: string;

  /** Reports to draw; all where there are fewer. */
  @IsInt()
  @Min(1)
  @Max(1000)
  size: number;
}

/** `sound`: nothing wrong was found; `missed-high`, `missed-low`: wrong, and screening said nothing. */
export const spotCheckOutcomes = ['sound', 'missed-high', 'missed-low'] as const;
export type SpotCheckOutcome = (typeof spotCheckOutcomes)[number];

/** What an officer found in a report drawn. */
export class RecordSpotCheck {
  @IsIn(spotCheckOutcomes)
  outcome: SpotCheckOutcome;

  @CleanText(500, 2)
  reason: string;
}

export class SpotCheckItemView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsUUID()
  spotCheckId: string;

  /** Place in the order drawn, from 1. */
  @IsInt()
  rank: number;

  @IsUUID()
  reportId: string;

  @IsUUID()
  projectId: string;

  @IsOptional()
  @IsIn(spotCheckOutcomes)
  outcome?: SpotCheckOutcome;

  @IsOptional()
  @IsString()
  reason?: string;

  @IsOptional()
  @IsISO8601()
  recordedAt?: string;
}

/** Share of wrong values that screening finds, as far as the sample tells. */
export class RecallEstimate {
  /** Reports flagged in the period, those disposed of, those confirmed. */
  @IsInt()
  flagged: number;

  @IsInt()
  disposed: number;

  @IsInt()
  confirmed: number;

  /** Reports drawn and looked at, and those of them screening had missed. */
  @IsInt()
  checked: number;

  @IsInt()
  missed: number;

  /** Absent until a flag has been disposed of and a report looked at, or where nothing wrong was found at all. */
  @IsOptional()
  @IsNumber()
  recall?: number;

  /** Limits that hold at least 95 times in a hundred. */
  @IsOptional()
  @IsNumber()
  low95?: number;

  @IsOptional()
  @IsNumber()
  high95?: number;
}

/** A draw, with all it takes to draw it again. */
export class SpotCheckView {
  @IsUUID()
  id: string;

  @IsString()
  organId: string;

  @CivilDay()
  from: string;

  @CivilDay()
  to: string;

  /** Decides the draw: 32 random bytes in hexadecimal, drawn with it and published here. */
  @Length(64, 64)
  seed: string;

  @IsString()
  algorithm: string;

  /** Unflagged reports it was drawn from, and SHA-256 of their ids in order, one to a line. */
  @IsInt()
  frame: number;

  @Length(64, 64)
  frameHash: string;

  @IsInt()
  size: number;

  @IsISO8601()
  drawnAt: string;

  @Nested(() => RecallEstimate)
  estimate: RecallEstimate;
}

export class FindSpotChecks extends PageQuery {}

export class SpotCheckPage {
  @NestedList(() => SpotCheckView, 200)
  items: SpotCheckView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}

/** The reports drawn, in the order drawn. */
export class SpotCheckItems {
  @NestedList(() => SpotCheckItemView, 1000)
  items: SpotCheckItemView[];
}

/** The draw run again from its seed and the runs it was drawn from. */
export class SpotCheckReplay {
  @IsIn([true, false])
  same: boolean;

  @IsInt()
  frame: number;

  @Length(64, 64)
  frameHash: string;

  /** Ids of reports in the order drawn. */
  @IsUUID(undefined, { each: true })
  reportIds: string[];
}
