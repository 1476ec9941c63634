import { normalQuantile } from '../statistics/normal.js';
import { seededRandom } from '../statistics/seeded-random.js';
import { driftLimits, watchDrift } from './watch-drift.js';

const limits = driftLimits(20);

function mediansOf(seed: number, n: number, drift: (building: number) => number): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from({ length: n }, (_, i) => drift(i) + normalQuantile(random() * 0.999998 + 1e-6));
}

describe('watchDrift', () => {
  it('states how long it waits: 2,000 reports to a false alarm, a handful of buildings to a drift', () => {
    expect(limits.buildingsToFalseAlarm).toBeCloseTo(100, 6);
    expect(limits.buildingsToDetection).toBeGreaterThan(5);
    expect(limits.buildingsToDetection).toBeLessThan(8);
  });

  it('cries wolf as seldom as it states', () => {
    const n = 100_000;
    const { alarms } = watchDrift(
      mediansOf(1, n, () => 0),
      limits,
    );
    expect(n / alarms.length).toBeGreaterThan(93);
    expect(n / alarms.length).toBeLessThan(107);
  });

  it('sees a drift of one standard deviation soon, says which way and since when', () => {
    const delays = Array.from({ length: 50 }, (_, seed) => {
      const alarm = watchDrift(
        mediansOf(seed + 2, 60, (i) => (i >= 10 ? -1.5 : 0)),
        limits,
      ).alarms.find(({ at }) => at >= 10);
      expect(alarm?.direction).toBe('low');
      return { delay: (alarm?.at ?? NaN) - 9, off: Math.abs((alarm?.since ?? NaN) - 10) };
    });
    expect(delays.reduce((total, { delay }) => total + delay, 0) / 50).toBeLessThan(5);
    expect(delays.filter(({ off }) => off <= 3).length).toBeGreaterThan(40);
  });
});
