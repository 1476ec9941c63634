import { ratioFigures } from '../ratio/study-ratios.js';
import { seededRandom } from '../statistics/seeded-random.js';
import { valueBands } from './value-bands.js';

describe('valueBands', () => {
  const random = seededRandom(9);
  const noise = () => Math.exp(0.1 * (random() + random() + random() - 1.5));
  const pairs = Array.from({ length: 5000 }, () => {
    const worth = 10_000 * Math.exp(random());
    return { appraised: worth * noise(), sale: worth * noise() };
  });
  const bands = valueBands(pairs);
  const medianOf = (band: number) => ratioFigures(pairs.filter((_, i) => bands[i] === band)).medianRatio;

  it('are fifths, the cheapest first', () => {
    expect([1, 2, 3, 4, 5].map((band) => bands.filter((one) => one === band).length)).toEqual(Array(5).fill(1000));
    expect(pairs[bands.indexOf(1)]?.sale).toBeLessThan(pairs[bands.indexOf(5)]?.sale ?? 0);
  });

  it('show no slope where both values are only noisy', () => {
    for (const band of [1, 2, 3, 4, 5]) expect(Math.abs(medianOf(band) - 1)).toBeLessThan(0.015);
  });

  it('are none of nothing', () => {
    expect(valueBands([])).toEqual([]);
  });
});
