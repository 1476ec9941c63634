import type { Neighbours } from './neighbours.js';
import { medianOf } from './order-statistics.js';

/** Variance of the log of the median absolute value of k normal ones is about this over k: 1 / (4 f² m²), m = .6745, f = .6356. */
const PER_NEIGHBOUR = 1.36;

/**
 * How much wider or narrower honest values lie around each home than in its segment: the neighbours' median absolute z, drawn in
 * by how much of its spread over the project is more than chance. About 1 everywhere where noise is the same everywhere.
 */
export function localScales(z: Float64Array, { most, index, count }: Neighbours): Float64Array {
  const n = z.length;
  const logs = new Float64Array(n);
  const near = new Float64Array(most);
  let [sum, squares, chance, known] = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const m = count[i]!;
    logs[i] = NaN;
    if (m < 8) continue;
    for (let q = 0; q < m; q++) near[q] = Math.abs(z[index[i * most + q]!]!);
    const log = Math.log(Math.max(0.1, medianOf(near, m)));
    logs[i] = log;
    sum += log;
    squares += log * log;
    chance += PER_NEIGHBOUR / m;
    known++;
  }
  const mean = sum / known;
  const variance = squares / known - mean * mean;
  const trust = known < 100 ? 0 : Math.max(0, 1 - chance / known / variance);
  return logs.map((log) => (Number.isNaN(log) ? 1 : Math.exp(trust * (log - mean))));
}
