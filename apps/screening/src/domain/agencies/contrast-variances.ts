import { dot } from '../statistics/matrix.js';
import { sum } from '../statistics/quantiles.js';

/** Sampling variance of each level against the weighted mean of those kept: what all share cancels. */
export function contrastVariances(covariance: Float64Array, width: number, kept: readonly number[]): Float64Array {
  const own = Float64Array.from(kept, (i) => covariance[i * width + i] ?? NaN);
  const total = sum(own.map((variance) => 1 / variance));
  const share = own.map((variance) => 1 / variance / total);
  const withMean = Float64Array.from(kept, (i) =>
    dot(
      share,
      Float64Array.from(kept, (j) => covariance[i * width + j] ?? NaN),
    ),
  );
  const ofMean = dot(share, withMean);
  return own.map((variance, k) => variance - 2 * (withMean[k] ?? NaN) + ofMean);
}
