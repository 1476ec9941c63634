import fc from 'fast-check';
import { isTwoDecimals } from './two-decimals.js';

describe('isTwoDecimals', () => {
  it('takes every number of hundredths within the bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (n) => isTwoDecimals(n / 100, -1e6, 1e6)),
    );
  });

  it.each([0.005, 85.371, 1e-7, 1e-300, 1 / 3])('refuses %d, which has more decimals', (value) => {
    expect(isTwoDecimals(value, 0, 100)).toBe(false);
  });

  it.each([NaN, Infinity, -Infinity, -0.01, 100.01, '5', null, undefined, [5]])('refuses %p', (value) => {
    expect(isTwoDecimals(value, 0, 100)).toBe(false);
  });
});
