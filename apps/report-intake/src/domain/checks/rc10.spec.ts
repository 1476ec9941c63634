import { aComparable, aReport, reportFacts } from '#testing';
import { policyOn } from './policy.js';
import { rc10 } from './rc10.js';

const policy = policyOn('2026-04-21');
const find = (...prices: number[]) => {
  const comparables = prices.map((adjustedPriceYuan, i) => aComparable({ adjustedPriceYuan }, i));
  return rc10(reportFacts({ report: aReport({ comparables }) }), policy);
};

describe('RC10 spread of adjusted prices', () => {
  it('may be 1.2 and not more', () => {
    expect(find(10_000, 11_000, 12_000)).toEqual([]);
    expect(find(12_001, 11_000, 10_000)).toEqual([
      { pointer: '/comparables', values: { highestYuan: 12_001, lowestYuan: 10_000, limitRatio: 1.2 } },
    ]);
  });

  it('says nothing of fewer than two comparables', () => {
    expect(find()).toEqual([]);
    expect(find(8000)).toEqual([]);
  });
});
