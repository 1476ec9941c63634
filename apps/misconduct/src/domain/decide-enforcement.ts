import type { LocalDate } from '#kernel';

export interface EnforcementFacts {
  appliedOn: LocalDate;
  /** Last day to pay (D13); null where there is nothing to pay. */
  dueOn: LocalDate | null;
  /** A reconsideration or suit is filed and has not ended. */
  underRemedy: boolean;
  /** Last day on which one may still be asked for (D17-D19); null where none is left. */
  remedyOpenUntil: LocalDate | null;
  /** Last of the ten days that follow the service of the demand; null where none was served. */
  demandRunsUntil: LocalDate | null;
  /** Last day on which the court may be asked. */
  lastDay: LocalDate;
}

export type EnforcementDecision =
  | {
      open: false;
      because: 'payment-not-overdue' | 'remedy-period-runs' | 'demand-period-runs' | 'enforcement-too-late';
      dueOn: LocalDate;
    }
  | { open: false; because: 'enforcement-under-remedy' | 'demand-missing' }
  | { open: true };

/**
 * Whether the court may be asked to enforce a fine (行政强制法 art. 53, 54): it was not paid in time, the agency has let the days
 * for reconsideration and suit pass, or lost, it was demanded in writing (催告) and ten days have gone by, and the time to ask
 * the court is not over. Each last day still counts.
 */
export function decideEnforcement(facts: EnforcementFacts): EnforcementDecision {
  const { appliedOn, dueOn, underRemedy, remedyOpenUntil, demandRunsUntil, lastDay } = facts;
  if (dueOn !== null && appliedOn <= dueOn) return { open: false, because: 'payment-not-overdue', dueOn };
  if (underRemedy) return { open: false, because: 'enforcement-under-remedy' };
  if (remedyOpenUntil !== null && appliedOn <= remedyOpenUntil) {
    return { open: false, because: 'remedy-period-runs', dueOn: remedyOpenUntil };
  }
  if (demandRunsUntil === null) return { open: false, because: 'demand-missing' };
  if (appliedOn <= demandRunsUntil) return { open: false, because: 'demand-period-runs', dueOn: demandRunsUntil };
  if (appliedOn > lastDay) return { open: false, because: 'enforcement-too-late', dueOn: lastDay };
  return { open: true };
}
