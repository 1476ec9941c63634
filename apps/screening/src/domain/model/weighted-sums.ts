import type { Dense, Design } from './design.js';
import { groupOf, type Sums } from './mixed-model.js';
import type { OrderedHomes } from './order-homes.js';

/** Fills the sums at these weights. Every cell adds up home after home, in their order. */
export function sumUp(design: Design, homes: OrderedHomes, weight: Float64Array, sums: Sums): void {
  const { n, width, rows, filled, start } = design;
  const { total, groups, weights } = sums;
  const { has } = design.dense;
  total.fill(0);
  groups.fill(0);
  weights.fill(0);
  const few = new Uint16Array(width);
  for (let i = 0; i < n; i++) {
    const w = weight[i]!;
    if (w === 0) continue;
    const at = i * width;
    const from = start[i]!;
    const end = start[i + 1]!;
    const group = groupOf(homes, i);
    if (group >= 0) {
      weights[group] = weights[group]! + w;
      const to = group * width;
      for (let p = from; p < end; p++) {
        const a = filled[p]!;
        groups[to + a] = groups[to + a]! + w * rows[at + a]!;
      }
    }
    let rare = 0;
    for (let p = from; p < end; p++) {
      const a = filled[p]!;
      const wa = w * rows[at + a]!;
      const row = a * width;
      if (has[a] === 1) {
        for (let q = 0; q < rare; q++) {
          const b = few[q]!;
          total[row + b] = total[row + b]! + wa * rows[at + b]!;
        }
        continue;
      }
      few[rare++] = a;
      for (let q = from; q <= p; q++) {
        const b = filled[q]!;
        total[row + b] = total[row + b]! + wa * rows[at + b]!;
      }
    }
  }
  sumDense(design.dense, n, weight, total, width);
}

/** Products of dense columns with each other, four homes at a time: the cell is fetched and put back once for all four. */
function sumDense({ places, rows }: Dense, n: number, weight: Float64Array, total: Float64Array, width: number): void {
  const d = places.length;
  const sum = new Float64Array(d * d);
  let i = 0;
  for (; i + 4 <= n; i += 4) {
    const [w0, w1, w2, w3] = [weight[i]!, weight[i + 1]!, weight[i + 2]!, weight[i + 3]!];
    const r0 = i * d;
    const r1 = r0 + d;
    const r2 = r1 + d;
    const r3 = r2 + d;
    for (let p = 0; p < d; p++) {
      const a0 = w0 * rows[r0 + p]!;
      const a1 = w1 * rows[r1 + p]!;
      const a2 = w2 * rows[r2 + p]!;
      const a3 = w3 * rows[r3 + p]!;
      const to = p * d;
      for (let q = 0; q <= p; q++) {
        sum[to + q] = sum[to + q]! + a0 * rows[r0 + q]! + a1 * rows[r1 + q]! + a2 * rows[r2 + q]! + a3 * rows[r3 + q]!;
      }
    }
  }
  for (; i < n; i++) {
    for (let p = 0; p < d; p++) {
      const a = weight[i]! * rows[i * d + p]!;
      for (let q = 0; q <= p; q++) sum[p * d + q] = sum[p * d + q]! + a * rows[i * d + q]!;
    }
  }
  for (let p = 0; p < d; p++) {
    for (let q = 0; q <= p; q++) total[places[p]! * width + places[q]!] = sum[p * d + q]!;
  }
}
