/** Where the other values lie: their median, and the median of their distances from it. */
export interface Others {
  median: number;
  mad: number;
}

/**
 * Median and median absolute deviation of a group without one of its members, exact, for any member asked about.
 * Leaving one out of a sorted list moves the median to one of at most three places, so the distances are sorted at most three
 * times for the whole group: O(n log n) for all members together. Members must be at least two.
 */
export function leaveOneOut(values: readonly number[]): (member: number) => Others {
  const sorted = ascending(values);
  const distances = new Map<number, Float64Array>();
  return (member) => {
    const median = medianWithout(sorted, member);
    const from = distances.get(median) ?? ascending(values.map((value) => Math.abs(value - median)));
    distances.set(median, from);
    return { median, mad: medianWithout(from, Math.abs(member - median)) };
  };
}

/** Median of a sorted list with one of its members taken out. */
function medianWithout(sorted: Float64Array, member: number): number {
  const rank = rankOf(sorted, member);
  const at = (i: number): number => sorted[i < rank ? i : i + 1] ?? NaN;
  const left = sorted.length - 1;
  const middle = left >> 1;
  return left % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
}

/** First place the member stands at. */
function rankOf(sorted: Float64Array, member: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < member) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Copied and sorted by number. */
function ascending(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort();
}
