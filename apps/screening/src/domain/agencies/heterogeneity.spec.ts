import { readFileSync } from 'node:fs';
import { type Pooled, derSimonianLaird, pauleMandel, predict, remlPooled } from './heterogeneity.js';

interface Figures {
  tau2: number;
  mu: number;
  se: number;
  Q: number;
  I2: number;
  blup: number[];
  blup_se: number[];
}

const golden = JSON.parse(readFileSync(new URL('./golden/metafor-bcg.json', import.meta.url), 'utf8')) as {
  rows: [number, number][];
} & Record<'DL' | 'REML' | 'PM', Figures>;

const trials = {
  y: Float64Array.from(golden.rows, ([y]) => y),
  variance: Float64Array.from(golden.rows, ([, variance]) => variance),
};

const relativeError = (found: number, expected: number): number => Math.abs(found - expected) / Math.abs(expected);

describe('what thirteen BCG trials share', () => {
  it.each<['DL' | 'REML', (estimates: typeof trials) => Pooled]>([
    ['DL', derSimonianLaird],
    ['REML', remlPooled],
  ])('agrees with metafor, %s: spread, mean, and each trial drawn to it', (method, pool) => {
    const { tau2, mu, se, blup, blup_se } = golden[method];
    const pooled = pool(trials);
    expect(relativeError(pooled.tau2, tau2)).toBeLessThan(1e-6);
    expect(relativeError(pooled.mean, mu)).toBeLessThan(1e-6);
    expect(relativeError(pooled.error, se)).toBeLessThan(1e-6);
    blup.forEach((expected, i) => {
      const found = predict(trials.y[i] ?? NaN, trials.variance[i] ?? NaN, pooled);
      expect(relativeError(found.value, expected)).toBeLessThan(1e-6);
      expect(relativeError(found.error, blup_se[i] ?? NaN)).toBeLessThan(1e-6);
    });
  });

  // Of that run Q is 11.9994 at its tau², 12 by definition: metafor looks for the root with a tolerance of 1e-4.
  it('agrees with metafor, PM, as closely as metafor solves its equation', () => {
    const { tau2, mu, se } = golden.PM;
    const pooled = pauleMandel(trials);
    expect(relativeError(pooled.tau2, tau2)).toBeLessThan(1e-4);
    expect(relativeError(pooled.mean, mu)).toBeLessThan(1e-5);
    expect(relativeError(pooled.error, se)).toBeLessThan(1e-4);
    const q = trials.y.reduce(
      (total, y, i) => total + (y - pooled.mean) ** 2 / ((trials.variance[i] ?? NaN) + pooled.tau2),
      0,
    );
    expect(q).toBeCloseTo(12, 9);
  });

  it('agrees with metafor on Q and I²', () => {
    const { q, i2 } = derSimonianLaird(trials);
    expect(relativeError(q, golden.DL.Q)).toBeLessThan(1e-9);
    expect(relativeError(i2, golden.DL.I2)).toBeLessThan(1e-9);
  });
});
