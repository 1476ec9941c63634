import type { Check } from './check.js';

/** The highest adjusted price of the comparables is at most 1.2 times the lowest (GB/T 50291); 1.2 itself is allowed. */
export const rc10: Check = ({ report }, policy) => {
  if (report.comparables.length < 2) return [];
  const prices = report.comparables.map((comparable) => comparable.adjustedPriceYuan);
  const highestYuan = Math.max(...prices);
  const lowestYuan = Math.min(...prices);
  if (highestYuan * 100 <= lowestYuan * policy.spreadHundredths) return [];
  const limitRatio = policy.spreadHundredths / 100;
  return [{ pointer: '/comparables', values: { highestYuan, lowestYuan, limitRatio } }];
};
