import type { Penalty } from './penalty-classes.js';

/**
 * Whether the penalties named fit the decision: a penalty decision names one at least; a violation left unpunished
 * (行政处罚法 art. 33) and an unfounded case name none.
 */
export function fitsOutcome(outcome: 'violation' | 'no-penalty' | 'unfounded', penalties: readonly Penalty[]): boolean {
  return outcome === 'violation' ? penalties.length > 0 : penalties.length === 0;
}

/**
 * Whether the answer to a referral names penalties where it must, and nowhere else: in listing an act whose penalties no
 * decision below has named. An empty list says there are none.
 */
export function fitsReferralAnswer(
  answer: 'list' | 'decline' | 'return',
  decidedBelow: boolean,
  penalties: readonly Penalty[] | undefined,
): boolean {
  return (answer === 'list' && !decidedBelow) === (penalties !== undefined);
}
