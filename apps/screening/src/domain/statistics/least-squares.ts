import { factorise, inverseOf, solveFactorised } from './cholesky.js';
import type { Matrix } from './matrix.js';

/** Weighted normal equations solved; null where the design does not tell all its columns apart. */
export function leastSquares(
  design: Matrix,
  y: Float64Array,
  weights?: Float64Array,
): { coefficients: Float64Array; inverse: () => Float64Array } | null {
  const { rows, columns, cells } = design;
  const normal = new Float64Array(columns * columns);
  const right = new Float64Array(columns);
  for (let i = 0; i < rows; i++) {
    const weight = weights === undefined ? 1 : (weights[i] ?? 0);
    if (weight === 0) continue;
    for (let a = 0; a < columns; a++) {
      const left = weight * (cells[i * columns + a] ?? 0);
      right[a] = (right[a] ?? 0) + left * (y[i] ?? 0);
      for (let b = 0; b <= a; b++) {
        const at = a * columns + b;
        normal[at] = (normal[at] ?? 0) + left * (cells[i * columns + b] ?? 0);
      }
    }
  }
  if (!wellFactorised(normal, columns)) return null;
  return { coefficients: solveFactorised(normal, columns, right), inverse: () => inverseOf(normal, columns) };
}

/** A pivot that keeps less than this share of its column is taken for linear dependence. */
const dependence = 1e-11;

function wellFactorised(matrix: Float64Array, n: number): boolean {
  const before = Float64Array.from({ length: n }, (_, i) => matrix[i * n + i] ?? 0);
  return factorise(matrix, n) && before.every((size, i) => (matrix[i * n + i] ?? 0) ** 2 > dependence * size);
}

export function residualsOf(design: Matrix, y: Float64Array, coefficients: Float64Array): Float64Array {
  const { columns, cells } = design;
  return y.map((value, i) => {
    let rest = value;
    for (let a = 0; a < columns; a++) rest -= (cells[i * columns + a] ?? 0) * (coefficients[a] ?? 0);
    return rest;
  });
}
