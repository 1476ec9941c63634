/** Relative distances from the middle, summed, over the homes that are free to differ from it. */
export interface DispersionSums {
  /** Values among like homes: of one building, use and structure, after attributes. */
  alike: { distance: number; free: number };
  /** Values over what the other homes let expect, in the whole project. */
  expected: { distance: number; free: number };
}

/** Last digits of unit prices in whole yuan; a price that several homes of a building share is counted once. */
export interface RoundingCounts {
  /** Prices that end in 0, 1, … 9. */
  digits: number[];
  /** Multiples of 100 yuan. */
  hundreds: number;
}

/** How values lie about the published reference price. */
export interface BunchingCounts {
  /** Homes with a reference price. */
  referred: number;
  /** Values that are the reference price to the yuan. */
  equal: number;
  /** Values per percent of distance, from 12 % under the reference price to 12 % over it; the middle one is ±0.5 %. */
  bins: number[];
}

/** What one project shows of how one agency works: plain sums and counts, enough for every indicator. */
export interface AgencyTrace {
  projectId: string;
  agencyId: string;
  homes: number;
  dispersion: DispersionSums;
  bunching: BunchingCounts;
  rounding: RoundingCounts;
}
