/** What scoring one project answers; every array in the order of the homes given. Log units unless said otherwise. */
export interface ProjectScores {
  n: number;
  engineVersion: string;
  settingsHash: string;
  /** Signed robust z of the value against what the other homes let expect; NaN where it cannot be judged. */
  z: Float64Array;
  /** How rare so large a |z| is among honest values, by Student's law of the degrees of freedom the project's own scores tell; NaN where z is. */
  p: Float64Array;
  /** Natural logarithm of the expected unit price; NaN where it cannot be judged. */
  logExpected: Float64Array;
  /** Standard deviation of an honest value about its expectation. */
  scale: Float64Array;
  /** z is the residual in scales times `high` or `low` by its sign: 1 unless one tail is plainly longer; degrees of freedom of `p`. */
  tails: { high: number; low: number; degrees: number };
  /** Where an honest log price usually lies: split-conformal from the project's own scores; NaN where it cannot be judged. */
  interval: { low: Float64Array; high: Float64Array };
  /**
   * Log unit price of a standard home of the project, where the parts are counted from: residential, brick-concrete, 80 m²,
   * 25 years old, facing south, plainly decorated, on an average piece of its ground.
   */
  logTypical: number;
  /** ln value = logTypical + their sum. */
  parts: ScoreParts;
  support: SupportViews;
  /** 0 nothing, 1 look, 2 review, 3 escalate. */
  level: Uint8Array;
  /** Step of the fallback chain each home was judged by: an entry of `bases`. */
  basis: Uint8Array;
  /** Too much of the project pulls against the fit, or a whole building stands out. */
  contested: boolean;
  /** Share of homes that kept less than half their weight. */
  doubtedShare: number;
  /** Scores of the fit without the homes first escalated, where the fit is contested. */
  zWithout: Float64Array | null;
  /** Building effects against what block and ground let expect, in the order of `Homes.building`; NaN where there is none. */
  buildingEffect: Float64Array;
  buildingZ: Float64Array;
  /** Block effects against what the surface lets expect, in the order of `Homes.block`. */
  blockEffect: Float64Array;
  blockZ: Float64Array;
  /** Coefficients by name, for the record of the run. */
  coefficients: Map<string, number>;
  /** Spreads of block, building and surface the project was fitted with. */
  spreads: { block: number; building: number; place: number };
}

/** Steps of the fallback chain, the last one reached when nothing like the home is known. */
export const bases = ['cannot-judge', 'own-use', 'borrowed-from-other-uses', 'small-project'] as const;

export interface ScoreParts {
  attributes: Float64Array;
  /** Where it stands: block and the surface over the ground. */
  block: Float64Array;
  building: Float64Array;
  /** What like homes nearby show beyond that. */
  local: Float64Array;
  /** What an earlier value of the same house adds; 0 where there is none. */
  secondValue: Float64Array;
  residual: Float64Array;
}

/** Views that may support a flag; worked out for flagged homes only, NaN elsewhere. */
export interface SupportViews {
  /** z of the value among like homes nearby, adjusted for attributes only. */
  comparables: Float64Array;
  /** Median log difference to like homes of the same building, NaN without any. */
  equity: Float64Array;
  /** The pair that shows it best: row of the other home, -1 without. */
  equityPeer: Int32Array;
  /** z of the ratio to the reference price among homes of its use. */
  reference: Float64Array;
  /** z of the ratio to the second value. */
  secondValue: Float64Array;
  /** How many of them point the same way. */
  count: Uint8Array;
}
