/**
 * Cholesky factor L of a symmetric positive definite matrix given by rows (n × n, lower half read), in place: L is left in the
 * lower half. False where the matrix is not positive definite; nothing may be concluded from what is left then.
 */
export function factorise(matrix: Float64Array, n: number): boolean {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i * n + j] ?? 0;
      for (let k = 0; k < j; k++) rest -= (matrix[i * n + k] ?? 0) * (matrix[j * n + k] ?? 0);
      if (i !== j) matrix[i * n + j] = rest / (matrix[j * n + j] ?? 0);
      else if (rest > 0) matrix[i * n + i] = Math.sqrt(rest);
      else return false;
    }
  }
  return true;
}

/** Solves L Lᵀ x = b in place. */
export function solveFactorised(factor: Float64Array, n: number, b: Float64Array): Float64Array {
  for (let i = 0; i < n; i++) {
    let rest = b[i] ?? 0;
    for (let k = 0; k < i; k++) rest -= (factor[i * n + k] ?? 0) * (b[k] ?? 0);
    b[i] = rest / (factor[i * n + i] ?? 0);
  }
  for (let i = n - 1; i >= 0; i--) {
    let rest = b[i] ?? 0;
    for (let k = i + 1; k < n; k++) rest -= (factor[k * n + i] ?? 0) * (b[k] ?? 0);
    b[i] = rest / (factor[i * n + i] ?? 0);
  }
  return b;
}

/** ln of the determinant of L Lᵀ. */
export function lnDeterminant(factor: Float64Array, n: number): number {
  let total = 0;
  for (let i = 0; i < n; i++) total += 2 * Math.log(factor[i * n + i] ?? NaN);
  return total;
}

/** Inverse of L Lᵀ, by rows, both halves: L⁻ᵀ L⁻¹, in a third of the time that solving for each column takes. */
export function inverseOf(factor: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n);
  const lower = lowerInverse(factor, n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let total = 0;
      for (let k = i; k < n; k++) total += (lower[i * n + k] ?? 0) * (lower[j * n + k] ?? 0);
      inverse[i * n + j] = total;
      inverse[j * n + i] = total;
    }
  }
  return inverse;
}

/** L⁻¹ by columns, the k-th entry of its i-th column at i × n + k; 0 above the diagonal. */
function lowerInverse(factor: Float64Array, n: number): Float64Array {
  const columns = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let k = i; k < n; k++) {
      let rest = k === i ? 1 : 0;
      for (let m = i; m < k; m++) rest -= (factor[k * n + m] ?? 0) * (columns[i * n + m] ?? 0);
      columns[i * n + k] = rest / (factor[k * n + k] ?? 0);
    }
  }
  return columns;
}
