import type { Check } from './check.js';
import { asPercent, combinedFactor, unity } from './combined-adjustment.js';
import { hundredths } from './hundredths.js';

/** All adjustments of a comparable together (their product) change its price by at most 30 % up or down (GB/T 50291). */
export const rc09: Check = ({ report }, policy) => {
  const limit = (hundredths(policy.combinedAdjustmentPercent) * unity) / 10_000n;
  return report.comparables.flatMap(({ adjustments }, i) => {
    const factor = combinedFactor(adjustments);
    const change = factor - unity;
    if (change <= limit && change >= -limit) return [];
    return [
      {
        pointer: `/comparables/${i}/adjustments`,
        values: { foundPercent: asPercent(factor), limitPercent: policy.combinedAdjustmentPercent },
      },
    ];
  });
};
