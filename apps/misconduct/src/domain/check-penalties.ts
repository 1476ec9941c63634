import type { Penalty } from './penalty-classes.js';

/**
 * Whether the penalties named fit the decision: a penalty decision names one at least; a violation left unpunished
 * (行政处罚法 art. 33) and an unfounded case name none.
 */
export function fitsOutcome(outcome: 'violation' | 'no-penalty' | 'unfounded', penalties: readonly Penalty[]): boolean {
  return outcome === 'violation' ? penalties.length > 0 : penalties.length === 0;
}
