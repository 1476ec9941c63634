import { gammaQuantile } from '../statistics/gamma.js';
import { normalQuantile } from '../statistics/normal.js';
import { sum } from '../statistics/quantiles.js';

/** Lower and upper limit of a funnel at one place of its axis. */
export type FunnelLimits = [number, number];

/**
 * Limits of observed over expected counts that chance alone keeps within with this confidence (Poisson, exact; Spiegelhalter
 * 2005): 0.95 to look, 0.998 to act.
 */
export function countLimits(expected: number, confidence: number): FunnelLimits {
  const out = (1 - confidence) / 2;
  const byGamma = (p: number, more: number): number => gammaQuantile(p, expected + more) / expected;
  return [byGamma(out, 0), byGamma(1 - out, 1)];
}

/** Limits of a level with this standard error around the centre, when honest levels themselves spread by tau². */
export function levelLimits(centre: number, error: number, tau2: number, confidence: number): FunnelLimits {
  const reach = normalQuantile(0.5 + confidence / 2) * Math.sqrt(error * error + tau2);
  return [centre - reach, centre + reach];
}

/**
 * Overdispersion ratio φ of observed against expected counts (Spiegelhalter 2005), the mean square of ln(observed / expected) ×
 * √expected: near 1 where chance alone is at work.
 */
export function countDispersion(observed: Float64Array, expected: Float64Array): number {
  const squares = observed.map((count, i) => Math.log(count / (expected[i] ?? NaN)) ** 2 * (expected[i] ?? NaN));
  return sum(squares) / squares.length;
}
