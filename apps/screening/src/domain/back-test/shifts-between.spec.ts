import type { FoundFlag } from '../found-flag.js';
import { countsByUse, mergedByUse, summed } from './shift-counts.js';
import { shiftsBetween } from './shifts-between.js';
import { outOfOrder, thresholdsOf } from './thresholds.js';
import { defaultEngineSettings } from '../model/engine-settings.js';

const flag = (subject: string, level: number, direction: 'high' | 'low' = 'high'): FoundFlag =>
  ({ subjectKind: 'report', subject, code: 'code', direction, level, reason: '', homes: [] }) as never;

describe('shifts between two settings', () => {
  const before = [flag('a', 1), flag('b', 2), flag('c', 3), flag('d', 1)];
  const after = [flag('b', 1), flag('c', 3), flag('d', 2), flag('d', 1, 'low')];
  const shifted = shiftsBetween(before, after);

  it('are the flags that only one of them finds, and those at another level', () => {
    expect(shifted.map(({ subject, direction, what }) => [subject, direction, what])).toEqual([
      ['b', 'high', 'lowered'],
      ['d', 'high', 'raised'],
      ['d', 'low', 'added'],
      ['a', 'high', 'dropped'],
    ]);
  });

  it('add up: before, plus what is added, less what is dropped, is after', () => {
    const counts = countsByUse({ before, after, shifted }, ({ subject }) =>
      subject === 'd' ? 'office' : 'residential',
    );
    const all = summed(counts);
    expect(all).toEqual({ before: 4, after: 4, added: 1, dropped: 1, levelRaised: 1, levelLowered: 1 });
    expect(counts.map(({ use }) => use)).toEqual(['office', 'residential']);
    expect(mergedByUse([...counts, ...counts]).map((one) => one.before)).toEqual([2, 6]);
  });

  it('are none between a setting and itself', () => {
    expect(shiftsBetween(before, before)).toEqual([]);
  });
});

describe('thresholds', () => {
  const own = thresholdsOf(defaultEngineSettings);

  it('of the engine are in order', () => {
    expect(outOfOrder(own)).toBeNull();
  });

  it('are out of order where a graver level comes sooner', () => {
    expect(outOfOrder({ ...own, lookAt: 3.5 })).toBe('reviewAt');
    expect(outOfOrder({ ...own, escalateAt: 2.8 })).toBe('escalateAt');
  });
});
