import { normalCdf, normalDensity } from '../statistics/normal.js';
import { median, sum } from '../statistics/quantiles.js';

/** Distances are counted no further than this many standard errors, so that the few agencies sought do not hide themselves. */
const winsor = 1.5;
/** Standard errors beyond which an agency is no part of the honest ones. */
const cut = 2.5;
/** Mean of min(Z², winsor²) for standard normal Z. */
const expected =
  2 * normalCdf(winsor) - 1 - 2 * winsor * normalDensity(winsor) + 2 * winsor * winsor * (1 - normalCdf(winsor));

/** Where most agencies lie, and the variance of their true levels beyond sampling error. */
export interface HonestSpread {
  centre: number;
  tau2: number;
}

/**
 * Additive overdispersion after Spiegelhalter (2005) on winsorised distances, at its unbiased level: the tau² at which the
 * winsorised squares have the mean a normal sample would have (Paule & Mandel's condition made robust, Huber's proposal 2).
 * Agencies beyond 2.5 standard errors of the funnel found are then left out and it is drawn anew, until it stands still.
 */
export function honestSpread(level: Float64Array, variance: Float64Array): HonestSpread {
  let funnel = drawFunnel(level, variance);
  for (let round = 0; round < 10; round++) {
    const { centre, tau2 } = funnel;
    const inside = (_: number, i: number): boolean =>
      Math.abs((level[i] ?? NaN) - centre) <= cut * Math.sqrt((variance[i] ?? NaN) + tau2);
    funnel = drawFunnel(level.filter(inside), variance.filter(inside));
    if (Math.abs(funnel.tau2 - tau2) < 1e-12) break;
  }
  return funnel;
}

function drawFunnel(level: Float64Array, variance: Float64Array): HonestSpread {
  const target = expected * Math.max(level.length - 1, 1);
  const squares = (tau2: number): number => {
    const centre = robustCentre(level, variance, tau2);
    return sum(
      level.map((value, i) => Math.min((value - centre) ** 2 / ((variance[i] ?? NaN) + tau2), winsor * winsor)),
    );
  };
  let low = 0;
  let high = 0;
  if (squares(0) > target) {
    high = 1e-8;
    while (squares(high) > target && high < 1e6) high *= 2;
    for (let i = 0; i < 100 && high - low > 1e-12 * high; i++) {
      const middle = (low + high) / 2;
      if (squares(middle) > target) low = middle;
      else high = middle;
    }
  }
  return { centre: robustCentre(level, variance, high), tau2: high };
}

/** Huber's location where every level has its own standard error. */
function robustCentre(level: Float64Array, variance: Float64Array, tau2: number): number {
  let centre = median(level);
  for (let round = 0; round < 100; round++) {
    let total = 0;
    let weights = 0;
    level.forEach((value, i) => {
      const own = (variance[i] ?? NaN) + tau2;
      const distance = Math.abs(value - centre) / Math.sqrt(own);
      const weight = (distance > winsor ? winsor / distance : 1) / own;
      total += weight * value;
      weights += weight;
    });
    const next = total / weights;
    const moved = Math.abs(next - centre);
    centre = next;
    if (moved < 1e-12) break;
  }
  return centre;
}
