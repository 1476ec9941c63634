import { benjaminiHochberg } from '../statistics/benjamini-hochberg.js';
import { normalCdf } from '../statistics/normal.js';
import type { AgencyLevels } from './agency-levels.js';
import { contrastVariances } from './contrast-variances.js';
import { honestSpread } from './honest-spread.js';

/** An agency's level against the typical agency, and how far out of the honest spread it stands. */
export interface LevelTest {
  raw: number;
  rawError: number;
  z: number;
  p: number;
  q: number;
}

/** Tests of the agencies with work enough whose level something anchors. */
export function testLevels(
  { agencies, level, covariance }: AgencyLevels,
  enough: ReadonlySet<string>,
  largestError: number,
): Map<string, LevelTest> {
  let kept = [...agencies.keys()].filter((i) => enough.has(agencies[i] ?? ''));
  let variance = contrastVariances(covariance, agencies.length, kept);
  const anchored = (_: unknown, k: number): boolean => Math.sqrt(variance[k] ?? NaN) <= largestError;
  if (!kept.every(anchored)) {
    kept = kept.filter(anchored);
    variance = contrastVariances(covariance, agencies.length, kept);
  }
  if (kept.length < 2) return new Map();
  const levels = Float64Array.from(kept, (i) => level[i] ?? NaN);
  const { centre, tau2 } = honestSpread(levels, variance);
  const z = levels.map((value, k) => (value - centre) / Math.sqrt((variance[k] ?? NaN) + tau2));
  const p = z.map((distance) => 2 * normalCdf(-Math.abs(distance)));
  const q = benjaminiHochberg(p);
  return new Map(
    kept.map((i, k) => [
      agencies[i] ?? '',
      {
        raw: (levels[k] ?? NaN) - centre,
        rawError: Math.sqrt(variance[k] ?? NaN),
        z: z[k] ?? NaN,
        p: p[k] ?? NaN,
        q: q[k] ?? NaN,
      },
    ]),
  );
}
