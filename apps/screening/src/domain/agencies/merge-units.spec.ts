import type { BlockLevel } from './block-level.js';
import { mergeUnits } from './merge-units.js';

const unit = (agencyId: string, block: number): BlockLevel => {
  const place = { projectId: 'project', agencyId, block: `block-${block}`, x: block, y: 0 };
  return { ...place, homes: 10, level: 0.01 * block, variance: 0.0004, anchored: true };
};
const units = Array.from({ length: 40 }, (_, i) => unit(i % 2 === 0 ? 'even' : 'odd', i));

describe('mergeUnits', () => {
  it('leaves a project of usual size as it is', () => expect(mergeUnits(units, 40)).toBe(units));

  it('keeps every home, agencies apart, and the level of each', () => {
    const few = mergeUnits(units, 10);
    expect(few).toHaveLength(10);
    expect(few[0]).toEqual({ ...unit('even', 0), homes: 40, x: 3, level: expect.closeTo(0.03, 12), variance: 0.0001 });
    const levelOf = (of: readonly BlockLevel[]): number =>
      of.filter(({ agencyId }) => agencyId === 'odd').reduce((total, { homes, level }) => total + homes * level, 0);
    expect(levelOf(few)).toBeCloseTo(levelOf(units), 12);
  });
});
