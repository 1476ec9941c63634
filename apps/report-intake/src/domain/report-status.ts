import { allowed, next, Refusal } from '#kernel';
import { reportWorkflow, type ReportDeed, type ReportState } from './report-workflow.js';

/** What the checks made of a version. */
type Verdict = 'accepted' | 'returned' | 'reason-pending';

const deedOfVerdict = { accepted: 'register', returned: 'return', 'reason-pending': 'ask-for-reasons' } as const;

/** Where a version stands once it was checked. */
export const judged = (verdict: Verdict): ReportState => moved(reportWorkflow.initial, deedOfVerdict[verdict]);

/** The state the deed leads to; refuses with `transition-not-allowed` where it is not open. */
export function moved(state: ReportState, deed: ReportDeed): ReportState {
  const to = next(reportWorkflow, state, deed);
  if (!to) throw new Refusal('transition-not-allowed', { details: { allowed: allowed(reportWorkflow, state) } });
  return to;
}

/** A state as the API spells it: REASON_PENDING is `reason-pending`. */
export const statusOf = (state: ReportState): string => state.toLowerCase().replaceAll('_', '-');

/** The state the API spells so, or null. */
export function stateOf(status: string): ReportState | null {
  const state = status.toUpperCase().replaceAll('-', '_');
  return Object.hasOwn(reportWorkflow.states, state) ? (state as ReportState) : null;
}
