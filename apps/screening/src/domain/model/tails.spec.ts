import { normalQuantile } from '../statistics/normal.js';
import { studentQuantile } from '../statistics/student-t.js';
import { rarity, tailsOf } from './tails.js';

/** Scores at evenly spaced ranks of a law, scaled as a median absolute deviation scales them. */
function scoresOf(n: number, quantile: (p: number) => number): Float64Array {
  const unit = quantile(0.75) / normalQuantile(0.75);
  return Float64Array.from({ length: n }, (_, i) => quantile((i + 0.5) / n) / unit);
}

const beyond = (z: Float64Array, wide: number, cut = 3): number =>
  z.filter((score) => Math.abs(score) > cut * wide).length / z.length;

describe('tailsOf', () => {
  it.each([
    ['normal', normalQuantile],
    ['Student with 8 degrees', (p: number) => studentQuantile(p, 8)],
    ['Student with 5 degrees', (p: number) => studentQuantile(p, 5)],
  ])('makes a score of 3 about equally rare: %s', (_, quantile) => {
    const z = scoresOf(4001, quantile);
    const { wide, high, low } = tailsOf(z, 0.04);
    expect([high, low]).toEqual([1, 1]);
    expect(beyond(z, wide)).toBeGreaterThan(0.0045);
    expect(beyond(z, wide)).toBeLessThan(0.0125);
  });

  it('widens the longer tail of skewed scores and narrows the other', () => {
    const z = scoresOf(3001, (p) => -Math.log(1 - p) - Math.log(2));
    const { high, low } = tailsOf(z, 0.04);
    expect(high).toBeGreaterThan(1.15);
    expect(high * low).toBeCloseTo(1, 12);
  });

  it('is not moved by three wrong values in a hundred far out', () => {
    const clean = scoresOf(2001, normalQuantile);
    const wrong = clean.map((score, i) => (i % 33 === 0 ? 9 : score));
    expect(Math.abs(Math.log(tailsOf(wrong, 0.04).wide / tailsOf(clean, 0.04).wide))).toBeLessThan(0.03);
  });

  it('does not take a third of wrong values, nearly all too high, for a long honest tail', () => {
    const rotten = scoresOf(1001, normalQuantile).map((score, i) => (i % 10 < 3 ? score + 2.5 : score));
    expect(tailsOf(rotten, 0.13)).toMatchObject({ high: 1, low: 1 });
    expect(tailsOf(rotten, 0.13).wide).toBeLessThanOrEqual(1);
  });

  it('leaves the few scores of a small project as they are', () => {
    expect(tailsOf(scoresOf(20, normalQuantile), 0)).toMatchObject({ wide: 1, high: 1, low: 1 });
  });
});

describe('rarity', () => {
  it('gives a score of 3 the chance it is calibrated to, and falls from there', () => {
    const [three, minus, five, none] = rarity(
      Float64Array.of(3, -3, 5, NaN),
      tailsOf(scoresOf(1001, normalQuantile), 0),
    );
    expect(three).toBeCloseTo(0.008, 10);
    expect(minus).toBe(three);
    expect(five).toBeLessThan(0.001);
    expect(none).toBeNaN();
  });
});
