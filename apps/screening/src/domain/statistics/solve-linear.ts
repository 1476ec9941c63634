/** Solves A x = b by elimination with row exchange, for any regular A by rows; both are overwritten. */
export function solveLinear(a: Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  const at = (i: number, j: number): number => a[i * n + j] ?? 0;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(at(i, k)) > Math.abs(at(pivot, k))) pivot = i;
    if (at(pivot, k) === 0) throw new RangeError('the equations do not determine the unknowns');
    if (pivot !== k) {
      const row = a.slice(k * n, (k + 1) * n);
      a.copyWithin(k * n, pivot * n, (pivot + 1) * n);
      a.set(row, pivot * n);
      [b[k], b[pivot]] = [b[pivot] ?? NaN, b[k] ?? NaN];
    }
    for (let i = k + 1; i < n; i++) {
      const factor = at(i, k) / at(k, k);
      for (let j = k; j < n; j++) a[i * n + j] = at(i, j) - factor * at(k, j);
      b[i] = (b[i] ?? NaN) - factor * (b[k] ?? NaN);
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    let rest = b[i] ?? NaN;
    for (let j = i + 1; j < n; j++) rest -= at(i, j) * (b[j] ?? NaN);
    b[i] = rest / at(i, i);
  }
  return b;
}
