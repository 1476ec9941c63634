import { readFileSync } from 'node:fs';
import { cusumLimit, cusumRunLength, ewmaLimit, ewmaRunLength, twoSidedRunLength } from './run-lengths.js';

interface Cusum {
  k: number;
  h: number;
  arl0_one: number;
  arl1_one_d1: number;
  arl0_two: number;
  arl1_two_d1: number;
  arl2_two_d2: number;
}
interface Ewma {
  lambda: number;
  crit_arl500: number;
  arl1: number;
  arl_half: number;
}

const golden = JSON.parse(readFileSync(new URL('./golden/spc.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const named = (start: string): unknown[] =>
  Object.keys(golden).flatMap((key) => (key.startsWith(start) ? [golden[key]] : []));
const cusums = named('cusum_one_') as Cusum[];
const ewmas = named('ewma_') as Ewma[];

const relativeError = (found: number, expected: number): number => Math.abs(found - expected) / expected;

describe('run lengths', () => {
  it.each(cusums)('of a CUSUM with k = $k and h = $h agree with the R package spc', (expected) => {
    const { k, h } = expected;
    expect(relativeError(cusumRunLength(k, h, 0), expected.arl0_one)).toBeLessThan(1e-6);
    expect(relativeError(cusumRunLength(k, h, 1), expected.arl1_one_d1)).toBeLessThan(1e-6);
    expect(relativeError(twoSidedRunLength(k, h, 0), expected.arl0_two)).toBeLessThan(1e-6);
    expect(relativeError(twoSidedRunLength(k, h, 1), expected.arl1_two_d1)).toBeLessThan(1e-6);
    expect(relativeError(twoSidedRunLength(k, h, 2), expected.arl2_two_d2)).toBeLessThan(1e-6);
  });

  it.each(ewmas)(
    'of an EWMA with λ = $lambda, limit one-sided and lengths two-sided, agree with the R package spc',
    ({ lambda, crit_arl500, arl1, arl_half }) => {
      expect(relativeError(ewmaLimit(lambda, 500, 'upper'), crit_arl500)).toBeLessThan(1e-6);
      expect(relativeError(ewmaRunLength(lambda, crit_arl500, 1), arl1)).toBeLessThan(1e-6);
      expect(relativeError(ewmaRunLength(lambda, crit_arl500, 0.5), arl_half)).toBeLessThan(1e-6);
    },
  );

  it('of 500 ask for the two-sided limits of Lucas and Saccucci (1990)', () => {
    expect(ewmaLimit(0.05, 500)).toBeCloseTo(2.615, 3);
    expect(ewmaLimit(0.1, 500)).toBeCloseTo(2.814, 3);
    expect(ewmaLimit(0.25, 500)).toBeCloseTo(2.998, 3);
  });

  it('of 500 ask for the limit of the R package spc', () => {
    expect(relativeError(cusumLimit(0.5, 500), golden['cusum_crit_arl500_k0.5'] as number)).toBeLessThan(1e-6);
  });
});
