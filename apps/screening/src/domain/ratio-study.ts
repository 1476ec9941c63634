/** A home whose value can be held against a price really paid; any one currency, both above 0. */
export interface RatioPair {
  appraised: number;
  sale: number;
}

/** Level and uniformity of appraisals: of all `n` homes, no trimming. */
interface RatioStudy {
  n: number;
  /** Median of appraised over sale: 1 is at market level. */
  medianRatio: number;
  meanRatio: number;
  /** All appraised values over all sale prices. */
  weightedRatio: number;
  /** Coefficient of dispersion: mean distance of the ratios from their median, in percent of it. */
  cod: number;
  /** Price-related differential: mean over weighted ratio; above 1.03 dear homes are valued lower than cheap ones. */
  prd: number;
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
  const n = ratios.length;
  const distance = sum(ratios.map((ratio) => Math.abs(ratio - medianRatio))) / n;
  const meanRatio = sum(ratios) / n;
  const weightedRatio = sumOf(pairs, 'appraised') / sumOf(pairs, 'sale');
  const cod = (100 * distance) / medianRatio;
  return { n, medianRatio, meanRatio, weightedRatio, cod, prd: meanRatio / weightedRatio };
}

/** Added in order of size, so that the pairs' own order leaves no trace. */
const sumOf = (pairs: readonly RatioPair[], side: keyof RatioPair): number =>
  sum(Float64Array.from(pairs, (pair) => pair[side]).sort());

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

function median(sorted: Float64Array): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
