import fc from 'fast-check';
import { aReport, reportFacts } from '#testing';
import { policyOn } from './policy.js';
import { rc13 } from './rc13.js';

const policy = policyOn('2026-04-21');
const find = (unitPriceYuan: number, areaSqm: number, totalYuan: number) =>
  rc13(reportFacts({ report: aReport({ subject: { areaSqm }, valuation: { unitPriceYuan, totalYuan } }) }), policy);

describe('RC13 unit price times area', () => {
  it('may differ from the total by one yuan and not more', () => {
    expect(find(8200, 85.37, 700_034)).toEqual([]);
    expect(find(8200, 85.37, 700_035)).toEqual([]);
    expect(find(8200, 85.37, 700_033)).toEqual([]);
    expect(find(8200, 85.37, 700_036)).toEqual([
      { pointer: '/valuation/totalYuan', values: { found: 700_036, expected: 700_034 } },
    ]);
  });

  it('counts the fen: 50.50 is one yuan or less from 50 and 51, more from 49 and 52', () => {
    expect([49, 50, 51, 52].map((total) => find(101, 0.5, total).length)).toEqual([1, 0, 0, 1]);
  });

  it('is exact where floating point is not', () => {
    expect(1.15 * 100).not.toBe(115);
    expect([113, 114, 115, 116, 117].map((total) => find(100, 1.15, total).length)).toEqual([1, 0, 0, 0, 1]);
  });

  it('finds a total two yuan off and none half a yuan off, for any price and area', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 100_000_000 }), (price, area) => {
        const rounded = Number((BigInt(price) * BigInt(area) + 50n) / 100n);
        expect(find(price, area / 100, rounded)).toEqual([]);
        expect(find(price, area / 100, rounded + 2)).toHaveLength(1);
      }),
    );
  });
});
