/** A home whose value can be held against a price really paid; any one currency, both above 0. */
export interface RatioPair {
  appraised: number;
  sale: number;
}

/** Level and uniformity of appraisals: of all `n` homes, no trimming. */
export interface RatioStudy {
  n: number;
  /** Median of appraised over sale: 1 is at market level. */
  medianRatio: number;
  /** Coefficient of dispersion: mean distance of the ratios from their median, in percent of it. */
  cod: number;
}

/**
 * Ratio study after the IAAO Standard on Ratio Studies (2013): residential appraisals are in order with a median of 0.90 to
 * 1.10 and a COD of 5 to 15. Throws RangeError without pairs or on an amount that is not above 0.
 */
export function studyRatios(pairs: readonly RatioPair[]): RatioStudy {
  if (pairs.length === 0) throw new RangeError('no pairs to study');
  if (!pairs.every(({ appraised, sale }) => appraised > 0 && sale > 0))
    throw new RangeError('an amount is not above 0');
  const ratios = Float64Array.from(pairs, ({ appraised, sale }) => appraised / sale).sort();
  const medianRatio = median(ratios);
  const distance = ratios.reduce((total, ratio) => total + Math.abs(ratio - medianRatio), 0) / ratios.length;
  return { n: ratios.length, medianRatio, cod: (100 * distance) / medianRatio };
}

function median(sorted: Float64Array): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
