import { leastSquares, residualsOf } from './least-squares.js';
import { type Matrix, dot } from './matrix.js';

/** What a least-squares fit says of each observation when that observation is left out of it. */
export interface LeftOut {
  residuals: Float64Array;
  /** Leverage: the observation's share in its own fitted value. */
  hat: Float64Array;
  /** Distance from the fit of all the others (PRESS). */
  press: Float64Array;
  /** That distance in its standard errors, judged by the others: Student t with one degree of freedom less. */
  studentised: Float64Array;
}

/** Leave-one-out residuals of ordinary least squares without refitting; null where the columns are not told apart. */
export function leftOutResiduals(design: Matrix, y: Float64Array): LeftOut | null {
  const { rows, columns, cells } = design;
  const fit = leastSquares(design, y);
  if (fit === null) return null;
  const residuals = residualsOf(design, y, fit.coefficients);
  const inverse = fit.inverse();
  const hat = residuals.map((_, i) => {
    const row = cells.subarray(i * columns, (i + 1) * columns);
    const solved = row.map((__, a) => dot(row, inverse.subarray(a * columns, (a + 1) * columns)));
    return dot(row, solved);
  });
  const squares = dot(residuals, residuals);
  const free = (i: number): number => 1 - (hat[i] ?? NaN);
  const press = residuals.map((residual, i) => residual / free(i));
  const studentised = residuals.map((residual, i) => {
    const others = (squares - (residual * residual) / free(i)) / (rows - columns - 1);
    return residual / Math.sqrt(others * free(i));
  });
  return { residuals, hat, press, studentised };
}
