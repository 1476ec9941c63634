import { sha256Hex } from '#kernel';

/**
 * Seed of a draw: SHA-256 of `determination id LF number of the draw LF secret`. The hash of the secret was shown when it
 * was fixed and the secret is told with the draw, so nobody can change the seed afterwards unseen. Until then the secret lies
 * in this service's table: whoever can read that could foretell the draw from the roster.
 */
export const drawSeed = (determinationId: string, drawNo: number, secret: string): string =>
  sha256Hex(`${determinationId}\n${drawNo}\n${secret}`);
