/**
 * Factor of a symmetric positive definite matrix, in place: the lower triangle of the first `n` rows becomes L with L Lᵀ = A.
 * `stride` is the length of a row: the model keeps its right-hand side in the same rows, which ../statistics/cholesky.ts, for compact
 * matrices, cannot hold without a copy per step of the search. Answers the logarithm of the determinant of A, or NaN where A is not positive definite.
 */
export function factor(a: Float64Array, n: number, stride: number): number {
  let logDeterminant = 0;
  for (let j = 0; j < n; j++) {
    const rowJ = j * stride;
    let pivot = a[rowJ + j]!;
    for (let k = 0; k < j; k++) pivot -= a[rowJ + k]! * a[rowJ + k]!;
    if (!(pivot > 0)) return NaN;
    const root = Math.sqrt(pivot);
    logDeterminant += 2 * Math.log(root);
    a[rowJ + j] = root;
    for (let i = j + 1; i < n; i++) {
      const rowI = i * stride;
      let sum = a[rowI + j]!;
      for (let k = 0; k < j; k++) sum -= a[rowI + k]! * a[rowJ + k]!;
      a[rowI + j] = sum / root;
    }
  }
  return logDeterminant;
}

/** Solves L v = b in place. */
export function forward(l: Float64Array, n: number, stride: number, b: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let sum = b[i]!;
    for (let k = 0; k < i; k++) sum -= l[i * stride + k]! * b[k]!;
    b[i] = sum / l[i * stride + i]!;
  }
}

/** Solves Lᵀ v = b in place. */
export function backward(l: Float64Array, n: number, stride: number, b: Float64Array): void {
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i]!;
    for (let k = i + 1; k < n; k++) sum -= l[k * stride + i]! * b[k]!;
    b[i] = sum / l[i * stride + i]!;
  }
}

/** `forward` for four right-hand sides at once, those of each row beside each other: the four sums do not wait for one another. */
export function forwardFour(l: Float64Array, n: number, stride: number, b: Float64Array): void {
  for (let i = 0; i < n; i++) {
    const to = 4 * i;
    let s0 = b[to]!;
    let s1 = b[to + 1]!;
    let s2 = b[to + 2]!;
    let s3 = b[to + 3]!;
    for (let k = 0; k < i; k++) {
      const value = l[i * stride + k]!;
      s0 -= value * b[4 * k]!;
      s1 -= value * b[4 * k + 1]!;
      s2 -= value * b[4 * k + 2]!;
      s3 -= value * b[4 * k + 3]!;
    }
    const pivot = l[i * stride + i]!;
    b[to] = s0 / pivot;
    b[to + 1] = s1 / pivot;
    b[to + 2] = s2 / pivot;
    b[to + 3] = s3 / pivot;
  }
}
