import { IsIn, IsInt, IsISO8601, IsNumber, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { CleanText } from '../decorators/clean-text.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { TwoDecimals } from '../decorators/two-decimals.js';
import { PageQuery } from '../page.js';

/** Thresholds of screening that may be set; z throughout is robust. What is left out stays as it is. */
export class ThresholdChange {
  /** |z| above which a value deserves a look (level 1). */
  @IsOptional()
  @TwoDecimals(1, 10)
  lookAt?: number;

  /** |z| above which it deserves a review, where another view bears it out (level 2). */
  @IsOptional()
  @TwoDecimals(1, 10)
  reviewAt?: number;

  /** |z| above which it is escalated (level 3). */
  @IsOptional()
  @TwoDecimals(1, 20)
  escalateAt?: number;

  /** |z| of another view that bears a flag out. */
  @IsOptional()
  @TwoDecimals(0.5, 10)
  supportAt?: number;

  /** Share of homes the usual range is to hold. */
  @IsOptional()
  @TwoDecimals(0.5, 0.99)
  coverage?: number;

  /** Homes a project must have to be judged at all. */
  @IsOptional()
  @IsInt()
  @Min(5)
  @Max(500)
  minimumHomes?: number;

  /** Other homes of its use a home must have to be judged. */
  @IsOptional()
  @IsInt()
  @Min(2)
  @Max(100)
  minimumPeers?: number;

  /** Share of homes with less than half their weight from which a fit is contested. */
  @IsOptional()
  @TwoDecimals(0.01, 0.9)
  contestedShare?: number;

  /** |z| of a building's effect from which a fit is contested. */
  @IsOptional()
  @TwoDecimals(1, 10)
  contestedBuilding?: number;
}

/** All thresholds as a version sets them. */
export class Thresholds {
  @IsNumber()
  lookAt: number;

  @IsNumber()
  reviewAt: number;

  @IsNumber()
  escalateAt: number;

  @IsNumber()
  supportAt: number;

  @IsNumber()
  coverage: number;

  @IsInt()
  minimumHomes: number;

  @IsInt()
  minimumPeers: number;

  @IsNumber()
  contestedShare: number;

  @IsNumber()
  contestedBuilding: number;
}

/** Puts forward other thresholds; they are tried out on all projects before anybody can put them in force. */
export class ProposeSettings {
  @Nested(() => ThresholdChange)
  thresholds: ThresholdChange;

  @CleanText(500, 2)
  reason: string;
}

export const settingsStates = ['proposed', 'active', 'retired'] as const;
export type SettingsState = (typeof settingsStates)[number];

/** One version of the thresholds, for all projects alike. */
export class SettingsVersionView {
  @IsUUID()
  id: string;

  /** Counted up from 1. */
  @IsInt()
  number: number;

  /** The version in force when it was proposed; 0 the engine's own. It can be put in force only while that one still is. */
  @IsInt()
  basedOn: number;

  @IsIn(settingsStates)
  state: SettingsState;

  @Nested(() => Thresholds)
  thresholds: Thresholds;

  /** SHA-256 of engine version and settings, as runs by these thresholds carry it. */
  @Length(64, 64)
  settingsHash: string;

  @IsString()
  reason: string;

  @IsString()
  organId: string;

  @IsISO8601()
  proposedAt: string;

  @IsOptional()
  @IsISO8601()
  activatedAt?: string;

  @IsOptional()
  @IsISO8601()
  retiredAt?: string;
}

export class FindSettings extends PageQuery {}

/** Versions, newest first, with the thresholds in force now. */
export class SettingsPage {
  @Nested(() => Thresholds)
  inForce: Thresholds;

  /** 0: the engine's own, no version having been put in force. */
  @IsInt()
  numberInForce: number;

  @NestedList(() => SettingsVersionView, 200)
  items: SettingsVersionView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
