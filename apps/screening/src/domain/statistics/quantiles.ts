/** Copied and sorted by number. */
export function ascending(values: ArrayLike<number>): Float64Array {
  return new Float64Array(values).sort();
}

/** Middle of the values, or the mean of the two middle ones; NaN of none. */
export function median(values: ArrayLike<number>): number {
  return quantileOfSorted(ascending(values), 0.5);
}

/** Quantile by linear interpolation between order statistics (Hyndman & Fan 1996, type 7), of values already sorted. */
export function quantileOfSorted(sorted: Float64Array, p: number): number {
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? NaN;
  const high = sorted[below + 1] ?? low;
  return place === below ? low : p === 0.5 ? (low + high) / 2 : low + (place - below) * (high - low);
}

/** Tukey's fences: the quartiles, widened on each side by `reach` interquartile ranges. */
export function tukeyFences(values: ArrayLike<number>, reach: number): [number, number] {
  const sorted = ascending(values);
  const lower = quantileOfSorted(sorted, 0.25);
  const upper = quantileOfSorted(sorted, 0.75);
  return [lower - reach * (upper - lower), upper + reach * (upper - lower)];
}

/** Sum of the values in the order given. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
