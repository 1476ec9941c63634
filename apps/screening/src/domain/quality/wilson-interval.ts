import { normalQuantile } from '../statistics/normal.js';

export interface Share {
  share: number;
  low: number;
  high: number;
}

/** A share with Wilson's score interval (1927), which stays within 0 and 1 and is sound for few; null without any. */
export function wilsonInterval(count: number, n: number, confidence = 0.95): Share | null {
  if (n === 0) return null;
  const z = normalQuantile(0.5 + confidence / 2);
  const share = count / n;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const reach = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { share, low: count === 0 ? 0 : middle - reach, high: count === n ? 1 : middle + reach };
}
