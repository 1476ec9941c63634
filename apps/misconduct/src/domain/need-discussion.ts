import type { Weight } from './act.js';
import type { Penalty } from './penalty-classes.js';

/** Penalties so grave that the violation counts as grave. No text read so far lists them: check before relying on it. */
const gravestPenalties: readonly Penalty[] = ['very-large-fine', 'suspension', 'revocation', 'practice-ban'];

/** Whether the heads of the organ must discuss the case together (行政处罚法 art. 57): it is complex, or a grave violation. */
export function needsDiscussion(penalties: readonly Penalty[], weights: readonly Weight[]): boolean {
  if (penalties.length === 0) return false;
  const isWeighty = weights.includes('complex') || weights.includes('grave');
  return isWeighty || penalties.some((penalty) => gravestPenalties.includes(penalty));
}
