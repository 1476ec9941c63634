import fc from 'fast-check';
import { median } from '../statistics/quantiles.js';
import { medianOf, select, upperQuantile } from './order-statistics.js';

const lists = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 80 });

describe('select', () => {
  it('finds what sorting finds, at every rank, equal values among them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 }), (values) => {
        const sorted = Float64Array.from(values).sort();
        return values.every((_, k) => select(Float64Array.from(values), values.length, k) === sorted[k]);
      }),
    );
  });

  it('looks at the first n values only', () => {
    expect(select(Float64Array.of(5, 3, 4, -1, -2), 3, 0)).toBe(3);
  });
});

describe('medianOf', () => {
  it('is the median of the sorted list', () => {
    fc.assert(
      fc.property(lists, (values) => {
        const found = medianOf(Float64Array.from(values), values.length);
        return Math.abs(found - median(values)) <= 1e-9 * Math.max(1, Math.abs(found));
      }),
    );
    expect(medianOf(new Float64Array(0), 0)).toBeNaN();
  });
});

describe('upperQuantile', () => {
  it('leaves at most 1 - share of a list of its size and one more above it', () => {
    const values = Float64Array.from({ length: 99 }, (_, i) => i + 1);
    expect(upperQuantile(values.slice(), 99, 0.95)).toBe(95);
    expect(upperQuantile(Float64Array.of(7), 1, 0.95)).toBe(7);
  });
});
