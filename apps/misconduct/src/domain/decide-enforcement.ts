import type { LocalDate } from '#kernel';

export interface EnforcementFacts {
  appliedOn: LocalDate;
  /** Last day to pay (D13); null where there is nothing to pay. */
  dueOn: LocalDate | null;
  /** A reconsideration or suit is filed and has not ended. */
  underRemedy: boolean;
  /** Last day on which one may still be asked for (D17-D19); null where none is left. */
  remedyOpenUntil: LocalDate | null;
}

export type EnforcementDecision =
  | { open: true }
  | { open: false; because: 'payment-not-overdue' | 'remedy-period-runs'; dueOn: LocalDate }
  | { open: false; because: 'enforcement-under-remedy' };

/**
 * Whether the court may be asked to enforce a fine (行政强制法 art. 53): it was not paid in time, and the agency has let the days
 * for reconsideration and suit pass, or lost. The last day still counts. The written demand ten days before (art. 54) and the
 * three months in which the court may be asked are not kept here: the organ sees to both.
 */
export function decideEnforcement(facts: EnforcementFacts): EnforcementDecision {
  const { appliedOn, dueOn, underRemedy, remedyOpenUntil } = facts;
  if (dueOn !== null && appliedOn <= dueOn) return { open: false, because: 'payment-not-overdue', dueOn };
  if (underRemedy) return { open: false, because: 'enforcement-under-remedy' };
  if (remedyOpenUntil !== null && appliedOn <= remedyOpenUntil) {
    return { open: false, because: 'remedy-period-runs', dueOn: remedyOpenUntil };
  }
  return { open: true };
}
