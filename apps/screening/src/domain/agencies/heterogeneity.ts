import { dot } from '../statistics/matrix.js';
import { sum } from '../statistics/quantiles.js';
import { fitReml } from './fit-reml.js';

/** Estimates of one quantity by several sources, each with its own sampling variance. */
export interface Estimates {
  y: Float64Array;
  variance: Float64Array;
}

/** Common mean of sources that truly differ by tau² beyond their sampling error. */
export interface Pooled {
  tau2: number;
  mean: number;
  error: number;
}

/** Mean, its standard error and Cochran's Q when the sources' true values differ by tau². */
function poolAt({ y, variance }: Estimates, tau2: number): Pooled & { q: number } {
  const weight = variance.map((own) => 1 / (own + tau2));
  const mean = dot(weight, y) / sum(weight);
  const q = sum(y.map((value, i) => (weight[i] ?? 0) * (value - mean) ** 2));
  return { tau2, mean, error: Math.sqrt(1 / sum(weight)), q };
}

/** DerSimonian & Laird (1986): tau² by moments. */
export function derSimonianLaird(estimates: Estimates): Pooled & { q: number; i2: number } {
  const { q } = poolAt(estimates, 0);
  const weight = estimates.variance.map((own) => 1 / own);
  const degrees = weight.length - 1;
  const tau2 = Math.max(0, (q - degrees) / (sum(weight) - dot(weight, weight) / sum(weight)));
  const typical = (degrees * sum(weight)) / (sum(weight) ** 2 - dot(weight, weight));
  const { mean, error } = poolAt(estimates, tau2);
  return { tau2, mean, error, q, i2: (100 * tau2) / (tau2 + typical) };
}

/** Paule & Mandel (1982): the tau² at which Q is what chance alone would give. */
export function pauleMandel(estimates: Estimates): Pooled {
  const degrees = estimates.y.length - 1;
  let low = 0;
  let high = 1e-12;
  if (poolAt(estimates, 0).q <= degrees) return poolAt(estimates, 0);
  while (poolAt(estimates, high).q > degrees) high *= 2;
  for (let i = 0; i < 200 && high - low > 1e-15 * high; i++) {
    const middle = (low + high) / 2;
    if (poolAt(estimates, middle).q > degrees) low = middle;
    else high = middle;
  }
  return poolAt(estimates, (low + high) / 2);
}

/** Restricted maximum likelihood. */
export function remlPooled(estimates: Estimates): Pooled {
  const { y, variance } = estimates;
  const one = Float64Array.of(1);
  const clusters = Array.from(y, (value, i) => ({
    y: Float64Array.of(value),
    design: { rows: 1, columns: 1, cells: one },
    effects: new Int32Array(1),
    known: Float64Array.of(variance[i] ?? NaN),
    parts: [one],
  }));
  const start = Math.max(derSimonianLaird(estimates).tau2, sum(variance) / variance.length / 10);
  const [tau2 = NaN] = fitReml(clusters, 1, Float64Array.of(start)).variances;
  return poolAt(estimates, tau2);
}

/** Best prediction of one source's true value, drawn to the common mean as far as its own error demands, and its error. */
export function predict(y: number, variance: number, { tau2, mean, error }: Pooled): { value: number; error: number } {
  const weight = tau2 / (tau2 + variance);
  return { value: mean + weight * (y - mean), error: Math.sqrt(weight * variance + (1 - weight) ** 2 * error * error) };
}
