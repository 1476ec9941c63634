import type { RatioPair } from '../ratio/ratio-pair.js';

const bands = 5;

/**
 * Band of each pair, from 1 (the cheapest fifth) to 5, by the geometric mean of both values: bands by one of them alone would show
 * a slope where chance is at work (IAAO Standard on Ratio Studies 2013, appendix D).
 */
export function valueBands(pairs: readonly RatioPair[]): number[] {
  const order = pairs.map((_, i) => i).sort((a, b) => sizeOf(pairs[a]) - sizeOf(pairs[b]) || a - b);
  const band = Array.from(pairs, () => 0);
  order.forEach((i, rank) => (band[i] = 1 + Math.floor((rank * bands) / pairs.length)));
  return band;
}

const sizeOf = (pair: RatioPair | undefined): number => (pair ? pair.appraised * pair.sale : NaN);
