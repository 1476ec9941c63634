import { addDays, type LocalDate } from '#kernel';
import type { ReviewState } from './review-workflow.js';

/** The review somebody wants to take up again. */
export interface Withdrawn {
  status: ReviewState;
  endedOn: LocalDate | null;
  reviewedVersion: number;
  versionInForce: number;
}

type ReopeningDecision =
  | { reopened: true }
  | { reopened: false; because: 'review-not-withdrawn' | 'review-of-superseded-version' }
  | { reopened: false; because: 'reopening-window-over'; details: { until: LocalDate } };

/**
 * A review that was taken back is taken up again within the days the rule pack gives, its last day included. The law is
 * silent; whether the application is then late is counted as for any other, from service to the day of reopening.
 */
export function decideReopening(
  { status, endedOn, reviewedVersion, versionInForce }: Withdrawn,
  { reopenWithin }: { reopenWithin: number },
  today: LocalDate,
): ReopeningDecision {
  if (status !== 'WITHDRAWN' || endedOn === null) return { reopened: false, because: 'review-not-withdrawn' };
  if (versionInForce > reviewedVersion) return { reopened: false, because: 'review-of-superseded-version' };
  const until = addDays(endedOn, reopenWithin);
  if (today > until) return { reopened: false, because: 'reopening-window-over', details: { until } };
  return { reopened: true };
}
