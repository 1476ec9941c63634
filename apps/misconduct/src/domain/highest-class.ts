import type { LocalDate } from '#kernel';
import { penaltyClassRules, type Penalty, type PenaltyClassRule } from './penalty-classes.js';
import type { RecordClass } from './publication-rules.js';

const byWeight: readonly RecordClass[] = ['minor', 'ordinary', 'serious'];

/**
 * The gravest class a record may have: that of the gravest penalty, by the instrument in force on the day of the decision.
 * A violation without a penalty weighs the least. Null for a day no known instrument covers.
 */
export function highestClass(
  penalties: readonly Penalty[],
  decidedOn: LocalDate,
  rules: readonly PenaltyClassRule[] = penaltyClassRules,
): RecordClass | null {
  const rule = rules.find(({ from, until }) => decidedOn >= from && (until === null || decidedOn <= until));
  if (!rule) return null;
  const weights = penalties.map((penalty) => byWeight.indexOf(rule.classes[penalty].class));
  return byWeight[Math.max(0, ...weights)] ?? null;
}

/** Whether a class is graver than the gravest allowed. */
export const isGraver = (asked: RecordClass, highest: RecordClass): boolean =>
  byWeight.indexOf(asked) > byWeight.indexOf(highest);
