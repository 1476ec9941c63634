/** 1.4826 × the median absolute value estimates the standard deviation where values are normal. */
export const TO_SIGMA = 1.482602218505602;

/**
 * The k-th smallest (from 0) of the first `n` values, which it reorders. Hoare's selection with a median of three: no random
 * pivot, so the same values give the same steps. A median per home and more
 * are taken: selection needs no sorted copy as ../statistics/quantiles.ts does.
 */
export function select(values: Float64Array, n: number, k: number): number {
  let low = 0;
  let high = n - 1;
  while (high > low) {
    const middle = (low + high) >> 1;
    const a = values[low]!;
    const b = values[middle]!;
    const c = values[high]!;
    const pivot = a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b;
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i <= j) {
        const kept = values[i]!;
        values[i] = values[j]!;
        values[j] = kept;
        i++;
        j--;
      }
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else return values[k]!;
  }
  return values[k]!;
}

/** Median of the first `n` values, which it reorders; NaN of none. */
export function medianOf(values: Float64Array, n: number): number {
  if (n === 0) return NaN;
  const upper = select(values, n, n >> 1);
  if (n % 2 === 1) return upper;
  let lower = -Infinity;
  for (let i = 0; i < n >> 1; i++) if (values[i]! > lower) lower = values[i]!;
  return (lower + upper) / 2;
}

/** Quantile by the order statistic at rank ceil(share × (n + 1)), as split conformal prediction takes it. */
export function upperQuantile(values: Float64Array, n: number, share: number): number {
  if (n === 0) return NaN;
  return select(values, n, Math.min(n - 1, Math.ceil(share * (n + 1)) - 1));
}
