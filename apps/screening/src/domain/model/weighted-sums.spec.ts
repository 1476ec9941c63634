import type { Design } from './design.js';
import type { Sums } from './mixed-model.js';
import type { Groups, OrderedHomes } from './order-homes.js';
import { sumUp } from './weighted-sums.js';

const n = 7;
const width = 4;
const homes = Array.from({ length: n }, (_, i) => i);
/** Intercept, an indicator few homes have, a measure, the log price. */
const rows = homes.map((i) => [1, i === 5 ? 1 : 0, 0.3 * i - 1.1, 9 + 0.07 * i]);
const weight = Float64Array.from(homes, (i) => (i === 3 ? 0 : 100 + 7 * i));

const groups = (codes: number[]): Groups => ({
  codes: Int32Array.from(codes),
  count: Math.max(...codes) + 1,
  sizes: new Int32Array(Math.max(...codes) + 1),
  names: [],
});

describe('sumUp', () => {
  it('sums each product over the homes in their order, whatever columns are dense', () => {
    const places = rows.map((row) => row.flatMap((value, a) => (value === 0 ? [] : [a])));
    const design = {
      n,
      width,
      rows: Float64Array.from(rows.flat()),
      filled: Uint16Array.from(places.flat()),
      start: Int32Array.from([0, ...homes.map((i) => places.slice(0, i + 1).flat().length)]),
      dense: {
        places: Uint16Array.of(0, 2, 3),
        has: Uint8Array.of(1, 0, 1, 1),
        rows: Float64Array.from(rows.flatMap(([one, , measure, price]) => [one ?? 0, measure ?? 0, price ?? 0])),
      },
    } as Design;
    const ordered = {
      n,
      building: groups([0, 0, 1, 1, 1, -1, -1]),
      block: groups([0, 0, 0, 0, 0, 0, -1]),
    } as OrderedHomes;
    const sums: Sums = {
      total: new Float64Array(width * width),
      groups: new Float64Array(3 * width),
      weights: new Float64Array(3),
    };
    sumUp(design, ordered, weight, sums);

    for (let a = 0; a < width; a++) {
      for (let b = 0; b <= a; b++) {
        let product = 0;
        rows.forEach((row, i) => (product += (weight[i] ?? 0) * (row[a] ?? 0) * (row[b] ?? 0)));
        expect(sums.total[a * width + b]).toBe(product);
      }
    }
    expect([...sums.weights]).toEqual([207, 114 + 128, 135]);
    expect(sums.groups[2 * width + 1]).toBe(135);
  });
});
