import { findShortPeriod } from './find-short-period.js';

const left = (today: string) => findShortPeriod('2026-03-12', 5, today);

describe('findShortPeriod', () => {
  it('finds none while the households have the least days left', () => {
    expect(left('2026-03-02')).toBeNull();
    expect(left('2026-03-07')).toBeNull();
  });

  it.each([
    ['2026-03-08', 4],
    ['2026-03-12', 0],
    ['2026-04-20', 0],
  ])('finds on %s that %i are left', (today, days) => {
    expect(left(today)).toBe(days);
  });
});
