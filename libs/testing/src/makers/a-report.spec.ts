import { aComparable } from './a-comparable.js';
import { aReport } from './a-report.js';

describe('aReport', () => {
  it('keeps total and use period in step with what is overridden', () => {
    const other = aReport({ issuedOn: '2026-05-06', subject: { areaSqm: 100 }, valuation: { unitPriceYuan: 9000 } });
    expect(other.valuation.totalYuan).toBe(900_000);
    expect(other.usePeriod).toEqual({ from: '2026-05-06', to: '2027-05-06' });
  });

  it('adjusts a comparable by the product formula', () => {
    const adjustments = { transaction: 10, market: 10, location: 0, physical: 0, rights: -10 };
    expect(aComparable({ priceYuanPerSqm: 10_000, adjustments }).adjustedPriceYuan).toBe(10_890);
  });
});
