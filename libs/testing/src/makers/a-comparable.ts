import type { SubmitHouseholdReport } from '#contracts';

type Comparable = SubmitHouseholdReport['comparables'][number];

/** What a test wants different; adjustments left out stay at the default. */
export type ComparableOverrides = Omit<Partial<Comparable>, 'adjustments'> & {
  adjustments?: Partial<Comparable['adjustments']>;
};

/**
 * A comparable, the `n`-th (1, 2, 3 …) of a report, like the others but not equal to them. Its adjusted price follows from
 * price and adjustments by the product formula unless overridden.
 */
export function aComparable(overrides: ComparableOverrides = {}, n = 1): Comparable {
  const adjustments = {
    transaction: 0,
    market: n * 0.5,
    location: -1,
    physical: 2,
    rights: 0,
    ...overrides.adjustments,
  };
  const priceYuanPerSqm = overrides.priceYuanPerSqm ?? 8000 + n * 60;
  return {
    comparableNo: `T-2026-00${n}`,
    location: `同一供需圈内第${n}处`,
    transactionOn: `2025-1${n % 3}-15`,
    areaSqm: 80 + n,
    use: 'residential',
    structure: 'brick-concrete',
    ...overrides,
    priceYuanPerSqm,
    adjustments,
    adjustedPriceYuan: overrides.adjustedPriceYuan ?? adjusted(priceYuanPerSqm, adjustments),
  };
}

/** Price × (1 + adjustment) over all five, rounded to the yuan, counted in whole ten-thousandths. */
function adjusted(priceYuan: number, adjustments: Comparable['adjustments']): number {
  const factors = Object.values(adjustments).map((percent) => BigInt(10_000 + Math.round(percent * 100)));
  const scale = 10_000n ** BigInt(factors.length);
  const product = factors.reduce((total, factor) => total * factor, BigInt(priceYuan));
  return Number((2n * product + scale) / (2n * scale));
}
