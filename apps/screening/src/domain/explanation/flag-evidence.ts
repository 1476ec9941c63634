import type { Sentence } from '../flag.js';

export type Direction = 'high' | 'low';

/** Parts a value is taken apart into, in log units: with the typical price they multiply up to the value. */
export interface Parts {
  /** The home's own facts: area, age, floor, structure, orientation, decoration and the like. */
  attributes: number;
  /** Its block against the project. */
  block: number;
  /** Its building against the block. */
  building: number;
  /** What like homes nearby show beyond that. */
  local: number;
  /** What an earlier value of the same house adds; 0 where there is none. */
  secondValue: number;
  /** What nothing explains: the value against the expected one. */
  residual: number;
}

/** A like home and what it says of the home in question. */
export interface LikeHome {
  reportId: string;
  use: string;
  structure: string;
  areaSqm: number;
  unitPriceYuan: number;
  builtYear: number | null;
  floor: number | null;
  floors: number | null;
  blockNo: string | null;
  /** How alike it is, 0 to 1, four decimals. */
  weight: number;
  /** Its unit price brought to the facts and the place of the home in question, yuan per m², two decimals. */
  adjustedUnitPriceYuan: number;
}

/** Another way of looking at the value, apart from the model as a whole. */
export interface View {
  /** Reason it would give: SV01 second value, SV02 like pair, SV03 nearest homes, SV04 reference price. */
  code: string;
  /**
   * What the value is held against, yuan per m²: the second value, the like homes of the building (their median), the homes listed
   * as most alike (median of the adjusted prices), the reference price. null where there is nothing.
   */
  comparedWithYuan: number | null;
  /** Value over that, minus one, in percent, one decimal; what is usual in the project is not taken off. */
  gapPercent: number | null;
  /** Report the value is best held against, of a like pair. */
  comparedReportId: string | null;
  /** How unusual that is in the project, robust z, four decimals. */
  z: number;
  /** Whether it bears the flag out. */
  supports: boolean;
}

/** All that is known of an unusual value before it is put into words. */
export interface FlagEvidence {
  reportId: string;
  projectId: string;
  use: string;
  structure: string;
  areaSqm: number;
  unitPriceYuan: number;
  logExpected: number;
  /** Lowest and highest unit price that would raise no question, yuan per m². */
  interval: [low: number, high: number];
  z: number;
  level: number;
  parts: Parts;
  likeHomes: LikeHome[];
  views: View[];
  /** Whether so much of the project is unusual that its fit itself is open to doubt. */
  isContested: boolean;
  /** z of the fit the most unusual homes had no part in; null where the fit is not contested. */
  zWithoutEscalated: number | null;
  engineVersion: string;
  settingsHash: string;
  snapshotHash: string;
}

/** A flag with everything an agency needs to answer it and a household to understand it. It asks for review and finds nothing. */
export interface FlagExplanation {
  /** The same for the same facts, engine and settings. */
  flagId: string;
  /** Strongest single reason. */
  code: string;
  reportId: string;
  projectId: string;
  direction: Direction;
  /** 1 look, 2 review, 3 escalate. */
  level: number;
  /** Robust z, four decimals. */
  z: number;
  unitPriceYuan: number;
  /** Two decimals, as the interval. */
  expectedUnitPriceYuan: number;
  interval: [low: number, high: number];
  gap: {
    /** Value less expected, yuan per m² and for the whole home; two decimals. */
    yuanPerSqm: number;
    yuan: number;
    /** Percent of the expected value, one decimal. */
    percent: number;
    /** ln(value / expected) in full. */
    ln: number;
  };
  /** From a typical home of the project to this value: the parts sum to `ln` = ln(value / typical), and `residual` is the gap. */
  decomposition: { typicalUnitPriceYuan: number; ln: number; parts: Parts };
  likeHomes: LikeHome[];
  views: View[];
  isContested: boolean;
  zWithoutEscalated: number | null;
  reason: { title: Sentence; nextStep: Sentence; clearedBy: Sentence; methodPage: string };
  sentence: Sentence;
  engineVersion: string;
  settingsHash: string;
  snapshotHash: string;
}
