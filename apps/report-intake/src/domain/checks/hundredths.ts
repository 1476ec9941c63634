/**
 * A number with at most two decimals as a whole number of hundredths, exactly: 1.15 is 115, though 1.15 * 100 in floating
 * point is not. Holds for magnitudes up to 1e12.
 */
export function hundredths(value: number): bigint {
  return BigInt(Math.round(value * 100));
}
