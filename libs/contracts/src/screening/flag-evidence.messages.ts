import { IsBoolean, IsInt, IsNumber, IsOptional, IsString, Length } from 'class-validator';
import { Nested, NestedList } from '../decorators/nested.js';
import { ContradictedComparableView, SharedPhotoView } from './content-evidence.messages.js';

/** Whom the home was compared with; no structure where homes of every structure of that use had to serve. */
export class PeerGroupView {
  @IsString()
  use: string;

  @IsOptional()
  @IsString()
  structure?: string;

  /** Other homes in the group. */
  @IsInt()
  n: number;
}

/** Lowest and highest unit price that would raise no flag. */
export class UsualRange {
  @IsInt()
  low: number;

  @IsInt()
  high: number;
}

/** One sentence for officer and agency alike. */
export class SentenceView {
  @IsString()
  zh: string;

  @IsString()
  en: string;
}

/** Why a flag was raised, by the strongest single driver, and what to do about it. */
export class FlagReason {
  /** Names its section of the method page. */
  @IsString()
  code: string;

  @Nested(() => SentenceView)
  title: SentenceView;

  /** What whoever looks does first. */
  @Nested(() => SentenceView)
  nextStep: SentenceView;

  /** Evidence that settles it. */
  @Nested(() => SentenceView)
  clearedBy: SentenceView;
}

/** Parts of the natural logarithm of value over typical value. They sum to `total`. */
export class GapParts {
  @IsNumber()
  total: number;

  /** What the home's own attributes explain: area, age, floor, structure, use, orientation, fit-out, place. */
  @IsNumber()
  attributes: number;

  @IsNumber()
  block: number;

  @IsNumber()
  building: number;

  /** What the nearest homes explain. */
  @IsNumber()
  local: number;

  /** What an earlier value of the same house adds. */
  @IsNumber()
  secondValue: number;

  /** What nothing explains: the gap that was flagged. */
  @IsNumber()
  residual: number;
}

/** A home like the one in question. Whose it is and where exactly is nobody's business. */
export class LikeHomeView {
  /** Its block, masked. */
  @IsString()
  maskedAddress: string;

  @IsString()
  use: string;

  @IsString()
  structure: string;

  @IsOptional()
  @IsInt()
  floor?: number;

  @IsNumber()
  areaSqm: number;

  /** Yuan per m², as valued. */
  @IsInt()
  unitPriceYuan: number;

  /** The same, were it the home in question: differences of area, age, floor and the like taken out. */
  @IsInt()
  adjustedUnitPriceYuan: number;

  /** How alike it is, 0 to 1. */
  @IsNumber()
  weight: number;
}

/** Another way to look at the value, apart from the fit. */
export class SupportingView {
  /** Reason it would give, such as `SV02`, a like home in the same building. */
  @IsString()
  code: string;

  /** What the value is held against, yuan per m². */
  @IsOptional()
  @IsInt()
  comparedWithYuan?: number;

  @IsOptional()
  @IsNumber()
  gapPercent?: number;

  /** How unusual that is among the homes of the project, robust z. */
  @IsNumber()
  z: number;

  /** Whether it bears the flag out. */
  @IsBoolean()
  supports: boolean;
}

/** All that led to a flag, the same for officer and agency; with the facts of the snapshot it computes again to the byte. */
export class FlagEvidence {
  /** Yuan per m², as valued; of a group, the middle. Absent, as all figures of a value, from a flag on a report's contents. */
  @IsOptional()
  @IsInt()
  unitPriceYuan?: number;

  /** What like homes lead to expect, yuan per m². */
  @IsOptional()
  @IsInt()
  expectedUnitPriceYuan?: number;

  @IsOptional()
  @Nested(() => UsualRange)
  usualRange?: UsualRange;

  /** Percent of the expected value, one decimal; negative when low. */
  @IsOptional()
  @IsNumber()
  gapPercent?: number;

  /** Value less expectation for the whole home, yuan; absent for a group and for flags of the first engine. */
  @IsOptional()
  @IsNumber()
  gapYuan?: number;

  /** Robust z, two decimals. */
  @IsOptional()
  @IsNumber()
  z?: number;

  /** The first engine's: it compared with the median of this group. */
  @IsOptional()
  @Nested(() => PeerGroupView)
  peerGroup?: PeerGroupView;

  /** Homes of the group; absent for a single home. */
  @IsOptional()
  @IsInt()
  homes?: number;

  /** Too much of the project is unusual for its fit to be relied on alone. */
  @IsOptional()
  @IsBoolean()
  contested?: boolean;

  @IsOptional()
  @Nested(() => FlagReason)
  reason?: FlagReason;

  @IsOptional()
  @Nested(() => GapParts)
  parts?: GapParts;

  /** At most five, the weightiest first. */
  @IsOptional()
  @NestedList(() => LikeHomeView, 5)
  likeHomes?: LikeHomeView[];

  @IsOptional()
  @NestedList(() => SupportingView, 10)
  views?: SupportingView[];

  /** Comparables of the report that other reports tell differently. */
  @IsOptional()
  @NestedList(() => ContradictedComparableView, 30)
  contradictions?: ContradictedComparableView[];

  /** Photographs of the report that stand for homes of other buildings too. */
  @IsOptional()
  @NestedList(() => SharedPhotoView, 20)
  sharedPhotos?: SharedPhotoView[];

  @Nested(() => SentenceView)
  sentence: SentenceView;

  @IsString()
  engineVersion: string;

  /** SHA-256 of engine version and settings. */
  @Length(64, 64)
  settingsHash: string;

  /** SHA-256 of the facts it was found in: of the project as the run saw it, or of the reports held against each other. */
  @Length(64, 64)
  snapshotHash: string;
}
