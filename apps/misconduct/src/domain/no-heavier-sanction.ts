import type { Sanction } from './check-sanction.js';
import type { Penalty } from './penalty-classes.js';

/** From the lightest to the gravest (行政处罚法 art. 9). */
const byWeight: readonly Penalty[] = [
  'warning',
  'public-criticism',
  'fine',
  'large-fine',
  'very-large-fine',
  'confiscation',
  'suspension',
  'revocation',
  'practice-ban',
];

/**
 * What of a decision is heavier than the notice said; null where nothing is. The agency was heard on the penalty in the
 * notice, and a defence or hearing makes none heavier (行政处罚法 art. 44-45): what the notice did not say needs a new one.
 * A lighter fine in place of a larger one is no new penalty.
 */
export function heavierThanNoticed(
  noticed: Sanction,
  decided: Sanction,
): 'penalties' | 'fineYuan' | 'suspensionMonths' | null {
  const fines: readonly Penalty[] = ['fine', 'large-fine', 'very-large-fine'];
  const covers = (told: Penalty, penalty: Penalty): boolean =>
    told === penalty || (fines.includes(told) && fines.includes(penalty) && weight(penalty) < weight(told));
  const isNew = decided.penalties.some((penalty) => !noticed.penalties.some((told) => covers(told, penalty)));
  if (isNew) return 'penalties';
  if ((decided.fineYuan ?? 0) > (noticed.fineYuan ?? 0)) return 'fineYuan';
  if ((decided.suspensionMonths ?? 0) > (noticed.suspensionMonths ?? 0)) return 'suspensionMonths';
  return null;
}

const weight = (penalty: Penalty): number => byWeight.indexOf(penalty);
