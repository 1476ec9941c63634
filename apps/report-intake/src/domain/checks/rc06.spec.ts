import { aComparable, aReport, reportFacts } from '#testing';
import { policyOn } from './policy.js';
import { rc06 } from './rc06.js';

const policy = policyOn('2026-04-21');
const find = (numbers: string[], methods: ('market' | 'income')[] = ['market']) => {
  const comparables = numbers.map((comparableNo) => aComparable({ comparableNo }));
  return rc06(reportFacts({ report: aReport({ comparables, valuation: { methods, unitPriceYuan: 8000 } }) }), policy);
};

describe('RC06 number of comparables', () => {
  it('asks three of the market method', () => {
    expect(find(['a', 'b', 'c'])).toEqual([]);
    expect(find(['a', 'b'])).toEqual([{ pointer: '/comparables', values: { found: 2, expected: 3 } }]);
    expect(find([])).toHaveLength(1);
  });

  it('counts one listed twice once', () => {
    expect(find(['a', 'b', 'b'])).toHaveLength(1);
  });

  it('asks none where the market method is not used, three where it is one of two', () => {
    expect(find([], ['income'])).toEqual([]);
    expect(find([], ['income', 'market'])).toHaveLength(1);
  });
});
