import { leastSquares, residualsOf } from './least-squares.js';
import type { Matrix } from './matrix.js';
import { median } from './quantiles.js';

export interface RobustFit {
  coefficients: Float64Array;
  residuals: Float64Array;
  scale: number;
  /** From 0 (counts for nothing) to 1. */
  weights: Float64Array;
}

/** Huber's M-regression by reweighting, scale by the median of the absolute residuals (as R's `rlm`); null if singular. */
export function huberRegression(design: Matrix, y: Float64Array, k = 1.345): RobustFit | null {
  let weights = new Float64Array(y.length).fill(1);
  let last: Float64Array | null = null;
  for (let round = 0; round < 500; round++) {
    const fit = leastSquares(design, y, weights);
    if (fit === null) return null;
    const { coefficients } = fit;
    const residuals = residualsOf(design, y, coefficients);
    const scale = median(residuals.map(Math.abs)) / 0.6745;
    const from = last;
    const settled =
      from !== null && coefficients.every((value, a) => Math.abs(value - (from[a] ?? NaN)) <= 1e-12 * Math.abs(value));
    if (settled || scale === 0 || round === 499) return { coefficients, residuals, scale, weights };
    weights = residuals.map((residual) => Math.min(1, (k * scale) / Math.abs(residual)));
    last = coefficients;
  }
  return null;
}
