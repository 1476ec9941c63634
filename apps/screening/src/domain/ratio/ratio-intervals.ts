import { ascending, quantileOfSorted, sum } from '../statistics/quantiles.js';
import { seededRandom } from '../statistics/seeded-random.js';
import { studentQuantile } from '../statistics/student-t.js';
import { type RatioColumns, codOf, prbOf, prdOf, weightedMeanOf } from './ratio-figures.js';

/** Lower and upper limit; null where the homes are too few to say. */
export type Interval = [number, number] | null;

/** Around an estimate, with Student's t on these degrees of freedom. */
function around(estimate: number, error: number, degrees: number, confidence: number): Interval {
  if (!(degrees > 0) || !Number.isFinite(error)) return null;
  const reach = studentQuantile(0.5 + confidence / 2, degrees) * error;
  return [estimate - reach, estimate + reach];
}

/** Exact binomial limits of the median by order statistics: distribution-free. */
export function medianInterval(ratio: Float64Array, confidence: number): Interval {
  const sorted = ascending(ratio);
  const n = sorted.length;
  let outside = -1;
  // In logarithms: 0.5 ** n is nothing beyond a thousand homes.
  let logChance = n * Math.log(0.5);
  let below = Math.exp(logChance);
  while (below <= (1 - confidence) / 2 && outside < n) {
    outside++;
    logChance += Math.log((n - outside) / (outside + 1));
    below += Math.exp(logChance);
  }
  return outside < 0 ? null : [sorted[outside] ?? NaN, sorted[n - 1 - outside] ?? NaN];
}

export function meanInterval(ratio: Float64Array, confidence: number): Interval {
  const n = ratio.length;
  const mean = sum(ratio) / n;
  const variance = sum(ratio.map((value) => (value - mean) ** 2)) / (n - 1);
  return around(mean, Math.sqrt(variance / n), n - 1, confidence);
}

/** Ratio estimate of survey sampling (IAAO 2013, appendix C): the homes' distances from the common line decide. */
export function weightedMeanInterval(columns: RatioColumns, confidence: number): Interval {
  const { appraised, sale } = columns;
  const n = sale.length;
  const weighted = weightedMeanOf(columns);
  const squares = sum(sale.map((price, i) => ((appraised[i] ?? NaN) - weighted * price) ** 2));
  return around(weighted, Math.sqrt(squares / (n * (n - 1))) / (sum(sale) / n), n - 1, confidence);
}

export function prbInterval(columns: RatioColumns, confidence: number): Interval {
  const { slope, error, degrees } = prbOf(columns);
  return around(slope, error, degrees, confidence);
}

const resamples = 1000;

/** Percentile bootstrap of COD and PRD (as assesspy does), 1,000 resamples of whole homes; the seed is part of the result. */
export function resampledIntervals(
  columns: RatioColumns,
  confidence: number,
  seed: number,
): { cod: Interval; prd: Interval } {
  const n = columns.ratio.length;
  if (n < 2) return { cod: null, prd: null };
  const random = seededRandom(seed);
  const cod = new Float64Array(resamples);
  const prd = new Float64Array(resamples);
  const drawn = new Int32Array(n);
  for (let round = 0; round < resamples; round++) {
    for (let i = 0; i < n; i++) drawn[i] = Math.floor(random() * n);
    const pick = (column: Float64Array): Float64Array => Float64Array.from(drawn, (home) => column[home] ?? NaN);
    const sample = { appraised: pick(columns.appraised), sale: pick(columns.sale), ratio: pick(columns.ratio) };
    cod[round] = codOf(sample.ratio);
    prd[round] = prdOf(sample);
  }
  const limits = (figures: Float64Array): Interval => {
    const sorted = figures.sort();
    return [quantileOfSorted(sorted, (1 - confidence) / 2), quantileOfSorted(sorted, (1 + confidence) / 2)];
  };
  return { cod: limits(cod), prd: limits(prd) };
}
