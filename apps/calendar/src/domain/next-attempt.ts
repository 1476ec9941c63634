/** Minutes until the next attempt, after the first failure, the second, and so on. */
const pauses = [1, 5, 30, 120, 360, 1440];

/** Minutes to wait after the n-th attempt has failed (n from 1); null when enough has been tried. */
export function nextAttempt(attempts: number): number | null {
  return pauses[attempts - 1] ?? null;
}
