import type { Check } from './check.js';
import { adjustmentNames } from './combined-adjustment.js';
import { hundredths } from './hundredths.js';

/** No single adjustment of a comparable goes beyond 20 % up or down (GB/T 50291); 20 % itself is allowed. */
export const rc08: Check = ({ report }, policy) => {
  const limit = hundredths(policy.singleAdjustmentPercent);
  return report.comparables.flatMap(({ adjustments }, i) =>
    adjustmentNames
      .filter((name) => hundredths(adjustments[name]) > limit || hundredths(adjustments[name]) < -limit)
      .map((name) => ({
        pointer: `/comparables/${i}/adjustments/${name}`,
        values: { foundPercent: adjustments[name], limitPercent: policy.singleAdjustmentPercent },
      })),
  );
};
