import { normalCdf } from '../statistics/normal.js';
import { ascending, sum } from '../statistics/quantiles.js';

/** Signs that values were written down from the very figure they are held against. */
export interface Chasing {
  /** Largest step of the ratios' distribution function that begins within the bounds. */
  largestGap: number;
  /** Share of ratios within the bounds, and the share a normal distribution of the same mean and spread would have there. */
  shareWithin: number;
  shareExpected: number;
  /** Both tests speak: a step above 3 % near 1, and more values near 1 than a normal distribution has. */
  chased: boolean;
}

const bounds = [0.98, 1.02] as const;
const gapLimit = 0.03;

/**
 * Sales-chasing test after assesspy (`is_sales_chased`, method "both"), for values over prices or over a published reference
 * price (anchoring): many ratios of exactly one size near 1, and more near 1 than the spread of the rest explains.
 * null under 30 ratios, where a single home is already a step of 3 %.
 */
export function findChasing(ratios: Float64Array): Chasing | null {
  const n = ratios.length;
  if (n < 30) return null;
  const { largestGap, gapAt } = largestStep(ascending(ratios));
  const mean = sum(ratios) / n;
  const spread = Math.sqrt(sum(ratios.map((ratio) => (ratio - mean) ** 2)) / (n - 1));
  const shareWithin = ratios.filter((ratio) => ratio >= bounds[0] && ratio <= bounds[1]).length / n;
  const shareExpected = normalCdf((bounds[1] - mean) / spread) - normalCdf((bounds[0] - mean) / spread);
  const stepNearOne = largestGap > gapLimit && gapAt > bounds[0] && gapAt < bounds[1];
  return { largestGap, shareWithin, shareExpected, chased: stepNearOne && shareWithin > shareExpected };
}

/** Equal ratios are one step: how large the largest is, and at which ratio. */
function largestStep(sorted: Float64Array): { largestGap: number; gapAt: number } {
  let largestGap = 0;
  let gapAt = NaN;
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (sorted[to] === sorted[from]) to++;
    const step = (to - from) / sorted.length;
    if (step > largestGap) {
      largestGap = step;
      gapAt = sorted[from] ?? NaN;
    }
    from = to;
  }
  return { largestGap, gapAt };
}
