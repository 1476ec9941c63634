import { shinglesOf } from './shingles.js';

const SMALLEST_BITS = 16;
const LARGEST_BITS = 27;
/** Counters for each shingle kept in memory: the more, the fewer rare shingles are taken for common ones. */
const ROOM = 4;

/** What is left of a text when an agency's template is taken away. */
export interface RareShingles {
  /** Shingles that stand in few texts, this one alone among them; ascending. */
  rare: Uint32Array;
  /** Those of them that stand in another text too: all a copy can be found by. */
  shared: Uint32Array;
}

/**
 * Of each text the shingles that stand in at most `rareIn` texts. Counters are shared by hash; a collision can only make a rare
 * shingle look common, never the other way round.
 */
export function rareShinglesOf(texts: readonly string[], rareIn: number): RareShingles[] {
  const all = texts.map(shinglesOf);
  const total = all.reduce((sum, { length }) => sum + length, 0);
  const bits = Math.min(Math.max(Math.ceil(Math.log2(total * ROOM + 1)), SMALLEST_BITS), LARGEST_BITS);
  const shift = 32 - bits;
  const counts = new Uint8Array(2 ** bits);
  for (const hashes of all) {
    for (const hash of hashes) if (counts[hash >>> shift]! <= rareIn) counts[hash >>> shift]! += 1;
  }
  return all.map((hashes) => {
    const rare = hashes.filter((hash) => counts[hash >>> shift]! <= rareIn);
    return { rare, shared: rare.filter((hash) => counts[hash >>> shift]! > 1) };
  });
}
