import { canonicalJson, sha256Hex } from '#kernel';

/** What counts as unusual. Logarithms make high and low count alike. */
export interface ScreenSettings {
  /** Other homes a home must have to be judged against. */
  minPeers: number;
  /** Robust z beyond which a value is unusual, either way. */
  zThreshold: number;
  /** Smallest gap worth a look, in percent above the expected value; below it, the same ratio: 10 is ×1.1 or ÷1.1. */
  minGapPercent: number;
  /** Smallest scale, in log units (0.02 is about 2 %), so that homes valued by one formula do not make every yuan unusual. */
  scaleFloor: number;
  /** Spread between structures, in log units, added when homes of other structures must serve as peers. */
  fallbackSpread: number;
}

/** Changes with anything that may change a flag. */
export const engineVersion = 'median-mad-1';

export const defaultSettings: ScreenSettings = {
  minPeers: 10,
  zThreshold: 3,
  minGapPercent: 10,
  scaleFloor: 0.02,
  fallbackSpread: 0.15,
};

/** SHA-256 of engine version and settings: with the facts, all it takes to compute a flag again. */
export function settingsHash(settings: ScreenSettings): string {
  return sha256Hex(canonicalJson({ engineVersion, settings }));
}
