import { sha256Hex } from './canonical-json.js';

/** Name of the draw below, kept with each draw so that anyone can run it again. */
export const drawAlgorithm = 'sha256(seed LF id), hexadecimal, ascending';

/**
 * Ids in an order drawn by lot. Each id is ranked by the SHA-256 of the UTF-8 text `seed`, one line feed, `id`, in lower-case
 * hexadecimal, smallest first. The order the ids come in has no influence; `printf '%s\n%s' SEED ID | sha256sum` checks it.
 */
export function drawOrder(ids: readonly string[], seed: string): string[] {
  return ids
    .map((id) => ({ id, rank: sha256Hex(`${seed}\n${id}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ id }) => id);
}
