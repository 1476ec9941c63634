import { normalQuantile } from '../statistics/normal.js';
import { findChasing } from './sales-chasing.js';

/** Ratios spread like a normal distribution around the mean, no two alike. */
const honest = (n: number): Float64Array =>
  Float64Array.from({ length: n }, (_, i) => 1 + 0.1 * normalQuantile((i + 0.5) / n));

describe('findChasing', () => {
  it('is silent on ratios that are merely near the market', () => {
    expect(findChasing(honest(200))).toMatchObject({ chased: false });
  });

  it('speaks when a tenth of the values was written down from the price', () => {
    const ratios = honest(200).map((ratio, i) => (i % 10 === 0 ? 1 : ratio));
    expect(findChasing(ratios)).toMatchObject({ chased: true, largestGap: 0.1 });
  });

  it('is silent on a step away from the price', () => {
    const ratios = honest(200).map((ratio, i) => (i % 10 === 0 ? 0.8 : ratio));
    expect(findChasing(ratios)?.chased).toBe(false);
  });

  it('has nothing to say of few homes', () => {
    expect(findChasing(honest(29))).toBeNull();
  });
});
