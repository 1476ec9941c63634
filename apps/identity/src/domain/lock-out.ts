/** Attempts counted so far under one name. */
export interface Attempts {
  failures: number;
  lastAt: Date | null;
  lockedUntil: Date | null;
}

/** How many failures in a row lock, and for how long; a pause as long as the lock lets old failures lapse. */
interface LockOutPolicy {
  failures: number;
  lockMs: number;
}

export const lockOutPolicy: LockOutPolicy = { failures: 5, lockMs: 15 * 60_000 };

type AttemptDecision = { judged: true; next: Attempts } | { judged: false; until: Date };

/**
 * Whether one more guess may be judged. It is counted as a failure before it is judged (success wipes the count), so
 * that guesses sent side by side cannot outrun the counter. Guesses during a lock are not judged and do not prolong it.
 */
export function takeAttempt(before: Attempts, policy: LockOutPolicy, now: Date): AttemptDecision {
  if (before.lockedUntil && now < before.lockedUntil) return { judged: false, until: before.lockedUntil };
  const lapsed = before.lockedUntil !== null || isPast(before.lastAt, policy.lockMs, now);
  const failures = lapsed ? 1 : before.failures + 1;
  const lockedUntil = failures >= policy.failures ? new Date(now.getTime() + policy.lockMs) : null;
  return { judged: true, next: { failures, lastAt: now, lockedUntil } };
}

const isPast = (at: Date | null, spanMs: number, now: Date): boolean =>
  at !== null && now.getTime() - at.getTime() >= spanMs;
