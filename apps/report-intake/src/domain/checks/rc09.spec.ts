import { aComparable, aReport, reportFacts } from '#testing';
import { policyOn } from './policy.js';
import { rc09 } from './rc09.js';
import type { AdjustmentFacts } from './report-facts.js';

const policy = policyOn('2026-04-21');
const none: AdjustmentFacts = { transaction: 0, market: 0, location: 0, physical: 0, rights: 0 };
const find = (adjustments: Partial<AdjustmentFacts>) => {
  const comparables = [aComparable({ adjustments: { ...none, ...adjustments } })];
  return rc09(reportFacts({ report: aReport({ comparables }) }), policy);
};

describe('RC09 all adjustments together', () => {
  it('may come to exactly 30 %, counted without rounding', () => {
    expect(find({ location: 4, physical: 25 })).toEqual([]);
    expect(find({ location: -12.5, physical: -20 })).toEqual([]);
  });

  it('multiply: 20 % and 8.33 % are within, 20 % and 8.34 % beyond', () => {
    expect(find({ location: 20, physical: 8.33 })).toEqual([]);
    expect(find({ location: 20, physical: 8.34 })).toEqual([
      { pointer: '/comparables/0/adjustments', values: { foundPercent: 30.008, limitPercent: 30 } },
    ]);
  });

  it('count downwards too, and opposite ones offset each other', () => {
    expect(find({ transaction: -20, rights: -12.51 })).toHaveLength(1);
    expect(find({ transaction: 20, rights: -20 })).toEqual([]);
  });
});
