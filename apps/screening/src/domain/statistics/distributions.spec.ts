import { readFileSync } from 'node:fs';
import { benjaminiHochberg } from './benjamini-hochberg.js';
import { gammaCdf, gammaQuantile, lnGamma } from './gamma.js';
import { normalCdf, normalQuantile } from './normal.js';
import { studentCdf, studentQuantile } from './student-t.js';

const golden = JSON.parse(readFileSync(new URL('./golden/benjamini-hochberg.json', import.meta.url), 'utf8')) as {
  p: number[];
  bh: number[];
};

const relativeError = (found: number, expected: number): number => Math.abs(found - expected) / Math.abs(expected);

describe('distributions', () => {
  it('know the normal table, far tails too', () => {
    expect(relativeError(normalCdf(1.959963984540054), 0.975)).toBeLessThan(1e-12);
    expect(relativeError(normalCdf(-3), 0.0013498980316300933)).toBeLessThan(1e-11);
    expect(relativeError(normalCdf(-10), 7.61985302416053e-24)).toBeLessThan(1e-10);
    expect(relativeError(normalQuantile(0.975), 1.959963984540054)).toBeLessThan(1e-12);
    expect(relativeError(normalQuantile(1e-6), -4.753424308822899)).toBeLessThan(1e-10);
    expect([normalCdf(0), normalQuantile(0), normalQuantile(1)]).toEqual([0.5, -Infinity, Infinity]);
  });

  it('know the t table', () => {
    expect(relativeError(studentQuantile(0.975, 23), 2.0686576104190406)).toBeLessThan(1e-10);
    expect(relativeError(studentQuantile(0.995, 3), 5.840909309733)).toBeLessThan(1e-10);
    expect(relativeError(studentCdf(-2.228138851964939, 10), 0.025)).toBeLessThan(1e-10);
  });

  it('know the gamma function and the chi-squared table', () => {
    expect(relativeError(lnGamma(10), Math.log(362_880))).toBeLessThan(1e-13);
    expect(relativeError(lnGamma(0.25), Math.log(3.625609908221908))).toBeLessThan(1e-12);
    expect(relativeError(gammaCdf(3.841458820694124 / 2, 0.5), 0.95)).toBeLessThan(1e-12);
    expect(relativeError(2 * gammaQuantile(0.975, 5), 20.483177350807)).toBeLessThan(1e-11);
  });
});

describe('benjaminiHochberg', () => {
  it('adjusts the fifteen p-values of the paper, of which four stay at or below 0.05', () => {
    const q = benjaminiHochberg(Float64Array.from(golden.p));
    golden.bh.forEach((expected, i) => expect(relativeError(q[i] ?? NaN, expected)).toBeLessThan(1e-12));
    expect(q.filter((value) => value <= 0.05)).toHaveLength(4);
  });

  it('counts only what was tested, in any order', () => {
    expect([...benjaminiHochberg(Float64Array.of(NaN, 0.04, 0.01))]).toEqual([NaN, 0.04, 0.02]);
  });
});
