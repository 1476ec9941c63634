import type { Check } from './check.js';

/** The market method rests on at least three comparables (GB/T 50291); one listed twice counts once. */
export const rc06: Check = ({ report }, policy) => {
  if (!report.valuation.methods.includes('market')) return [];
  const distinct = new Set(report.comparables.map((comparable) => comparable.comparableNo)).size;
  if (distinct >= policy.minComparables) return [];
  return [{ pointer: '/comparables', values: { found: distinct, expected: policy.minComparables } }];
};
