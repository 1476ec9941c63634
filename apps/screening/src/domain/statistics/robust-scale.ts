import { ascending, median } from './quantiles.js';

/** Makes the median absolute deviation of a normal sample its standard deviation (constant of R's `mad`). */
const madConsistency = 1.4826;

/** Median absolute deviation from the median, comparable to a standard deviation. */
export function mad(values: Float64Array): number {
  const centre = median(values);
  return madConsistency * median(values.map((value) => Math.abs(value - centre)));
}

const snSmallSample = [0.743, 1.851, 0.954, 1.351, 0.993, 1.198, 1.005, 1.131];
const qnSmallSample = [
  0.399356, 0.99365, 0.51321, 0.84401, 0.6122, 0.85877, 0.66993, 0.87344, 0.72014, 0.88906, 0.75743,
];

/** Sn of Rousseeuw & Croux (1993) with its small-sample factor: a scale that needs no centre. O(n²): for short lists. */
export function sn(values: Float64Array): number {
  const n = values.length;
  if (n < 2) return NaN;
  const inner = values.map((x) => ascending(values.map((y) => Math.abs(x - y)))[n >> 1] ?? NaN);
  const raw = ascending(inner)[((n + 1) >> 1) - 1] ?? NaN;
  const large = n % 2 === 1 ? n / (n - 0.9) : 1;
  return 1.1926 * (snSmallSample[n - 2] ?? large) * raw;
}

/** Qn of Rousseeuw & Croux (1993), the first quartile of all pairwise distances, with the small-sample factor of robustbase. */
export function qn(values: Float64Array): number {
  const n = values.length;
  if (n < 2) return NaN;
  const distances = new Float64Array((n * (n - 1)) / 2);
  let filled = 0;
  values.forEach((x, i) => values.subarray(0, i).forEach((y) => (distances[filled++] = Math.abs(x - y))));
  const half = (n >> 1) + 1;
  const raw = distances.sort()[(half * (half - 1)) / 2 - 1] ?? NaN;
  return 2.21914 * (qnSmallSample[n - 2] ?? qnLargeSample(n)) * raw;
}

function qnLargeSample(n: number): number {
  const odd = (1.60188 + (-2.1284 - 5.172 / n) / n) / n;
  const even = (3.67561 + (1.9654 + (6.987 - 77 / n) / n) / n) / n;
  return 1 / (1 + (n % 2 === 1 ? odd : even));
}
