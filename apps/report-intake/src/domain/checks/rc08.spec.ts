import { aComparable, aReport, reportFacts } from '#testing';
import { policyOn } from './policy.js';
import { rc08 } from './rc08.js';
import type { AdjustmentFacts } from './report-facts.js';

const policy = policyOn('2026-04-21');
const find = (adjustments: Partial<AdjustmentFacts>) =>
  rc08(reportFacts({ report: aReport({ comparables: [aComparable(), aComparable({ adjustments }, 2)] }) }), policy);

describe('RC08 a single adjustment', () => {
  it('may be 20 % either way', () => {
    expect(find({ location: 20, physical: -20 })).toEqual([]);
  });

  it('may not be a hundredth of a percent more, either way', () => {
    expect(find({ location: 20.01, physical: -20.01 })).toEqual([
      { pointer: '/comparables/1/adjustments/location', values: { foundPercent: 20.01, limitPercent: 20 } },
      { pointer: '/comparables/1/adjustments/physical', values: { foundPercent: -20.01, limitPercent: 20 } },
    ]);
  });
});
