import { sum } from '../statistics/quantiles.js';

/** Slope of y on x by least squares with its standard error and degrees of freedom; NaN where x does not vary. */
export function slope(x: Float64Array, y: Float64Array): { slope: number; error: number; degrees: number } {
  const n = x.length;
  const meanX = sum(x) / n;
  const meanY = sum(y) / n;
  const fromMean = x.map((value) => value - meanX);
  const squares = sum(fromMean.map((value) => value * value));
  const estimate = sum(fromMean.map((value, i) => value * ((y[i] ?? NaN) - meanY))) / squares;
  const residual = sum(y.map((value, i) => (value - meanY - estimate * (fromMean[i] ?? NaN)) ** 2));
  return { slope: estimate, error: Math.sqrt(residual / (n - 2) / squares), degrees: n - 2 };
}
