import { sum } from '../statistics/quantiles.js';
import type { AgencyLevels } from './agency-levels.js';
import { fitReml } from './fit-reml.js';
import type { LevelTest } from './test-levels.js';

/**
 * Best linear unbiased predictions of the tested agencies' effects: levels drawn to their mean as far as their sampling errors
 * and the agencies' spread (REML) demand; errors are of the prediction given that spread.
 */
export function predictEffects(
  { agencies, level, covariance }: AgencyLevels,
  tests: ReadonlyMap<string, LevelTest>,
): Map<string, { value: number; error: number }> {
  const kept = [...agencies.keys()].filter((i) => tests.has(agencies[i] ?? ''));
  const n = kept.length;
  if (n < 2) return new Map();
  const known = new Float64Array(n * n);
  const identity = new Float64Array(n * n);
  kept.forEach((i, a) => {
    identity[a * n + a] = 1;
    kept.forEach((j, b) => (known[a * n + b] = covariance[i * agencies.length + j] ?? NaN));
  });
  const cluster = {
    y: Float64Array.from(kept, (i) => level[i] ?? NaN),
    design: { rows: n, columns: 1, cells: new Float64Array(n).fill(1) },
    effects: new Int32Array(1),
    known,
    parts: [identity],
  };
  const errors = kept.map((i) => tests.get(agencies[i] ?? '')?.rawError ?? NaN);
  const first = sum(errors.map((error) => error * error)) / n;
  const { variances, weighted, covariance: ofMean } = fitReml([cluster], 1, Float64Array.of(first));
  const [spread = NaN] = variances;
  return new Map(
    kept.map((i, a) => {
      const sampling = (errors[a] ?? NaN) ** 2;
      const share = spread / (spread + sampling);
      const error = Math.sqrt(share * sampling + (1 - share) ** 2 * (ofMean[0] ?? NaN));
      return [agencies[i] ?? '', { value: spread * (weighted[0]?.[a] ?? NaN), error }];
    }),
  );
}
