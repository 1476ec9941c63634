import type { Neighbours } from './neighbours.js';
import { medianOf } from './order-statistics.js';

/** Median residual of each home's neighbours; 0 with fewer than five of them. */
export function neighbourMedians(residual: Float64Array, { most, index, count }: Neighbours): Float64Array {
  const medians = new Float64Array(residual.length);
  const near = new Float64Array(most);
  for (let i = 0; i < residual.length; i++) {
    const m = count[i]!;
    if (m < 5) continue;
    for (let q = 0; q < m; q++) near[q] = residual[index[i * most + q]!]!;
    medians[i] = medianOf(near, m);
  }
  return medians;
}

/**
 * How much of `signal` to expect in `residual`, from 0 to `most`: a robust slope through 0 (bisquare on residual and signal,
 * each in units of its scale), drawn towards `prior` as by `weight` homes.
 */
export function shareOf(
  residual: Float64Array,
  signal: Float64Array,
  scale: Float64Array,
  width: number,
  prior: number,
  weight: number,
): number {
  const most = 1;
  let slope = prior;
  for (let round = 0; round < 6; round++) {
    let xy = 0;
    let xx = 0;
    let sum = 0;
    for (let i = 0; i < residual.length; i++) {
      const x = signal[i]! / width;
      const y = residual[i]! / scale[i]!;
      const left = (residual[i]! - slope * signal[i]!) / scale[i]! / 4.685;
      const far = x / 6;
      if (!(left > -1 && left < 1) || !(far > -1 && far < 1) || x === 0) continue;
      const w = (1 - left * left) ** 2 * (1 - far * far) ** 2;
      xy += (w * x * y * scale[i]!) / width;
      xx += w * x * x;
      sum += w;
    }
    const typical = sum > 0 ? xx / sum : 1;
    slope = Math.max(0, Math.min(most, (xy + prior * weight * typical) / (xx + weight * typical || 1)));
  }
  return slope;
}
