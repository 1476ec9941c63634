import { hundredths } from './hundredths.js';
import type { AdjustmentFacts } from './report-facts.js';

/** The five adjustments in the order they are multiplied. */
export const adjustmentNames = ['transaction', 'market', 'location', 'physical', 'rights'] as const;

/** One as the product of five factors, each counted in ten-thousandths. */
export const unity = 10_000n ** 5n;

/** Product of (1 + adjustment) over the five adjustments, exactly, as a multiple of 1/`unity`. */
export function combinedFactor(adjustments: AdjustmentFacts): bigint {
  return adjustmentNames.reduce((product, name) => product * (10_000n + hundredths(adjustments[name])), 1n);
}

/** A factor over `unity` as a percentage change to six decimals, for people to read. */
export function asPercent(factor: bigint): number {
  return Number(((factor - unity) * 100_000_000n) / unity) / 1_000_000;
}
