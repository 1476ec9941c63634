import type { Check } from './check.js';
import { hundredths } from './hundredths.js';

/** Unit price times floor area is the total, give or take one yuan (征收评估办法 art. 15: rounded to the yuan). */
export const rc13: Check = ({ report }, policy) => {
  const { unitPriceYuan, totalYuan } = report.valuation;
  const productFen = BigInt(unitPriceYuan) * hundredths(report.subject.areaSqm);
  const gapFen = BigInt(totalYuan) * 100n - productFen;
  const toleranceFen = BigInt(policy.totalToleranceYuan) * 100n;
  if (gapFen <= toleranceFen && gapFen >= -toleranceFen) return [];
  const expected = Number((productFen + 50n) / 100n);
  return [{ pointer: '/valuation/totalYuan', values: { found: totalYuan, expected } }];
};
