import type { LocalDate } from '#kernel';
import { highestClass, isGraver } from './highest-class.js';
import type { Penalty } from './penalty-classes.js';
import { decidePublication, type PublicationDecision } from './publication-period.js';
import type { RecordClass } from './publication-rules.js';

export interface ChangedPenalty {
  recordClass: RecordClass;
  /** Day of the decision: publication counts from it, whatever was changed since. */
  decidedOn: LocalDate;
  /** What is left of the penalties after the remedy. */
  penalties: readonly Penalty[];
}

/**
 * The class and the term of an entry whose penalty was changed on a remedy: by the gravest penalty left, and never graver
 * than before, since nobody is to fare worse for seeking a remedy. Null where no rule covers the day of the decision.
 */
export function reclassify({
  recordClass,
  decidedOn,
  penalties,
}: ChangedPenalty): { recordClass: RecordClass; publication: PublicationDecision } | null {
  const highest = highestClass(penalties, decidedOn);
  if (highest === null) return null;
  const lighter = isGraver(highest, recordClass) ? recordClass : highest;
  return {
    recordClass: lighter,
    publication: decidePublication({ recordClass: lighter, decidedOn, neededMonths: null }),
  };
}
