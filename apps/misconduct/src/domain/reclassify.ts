import type { LocalDate } from '#kernel';
import { highestClass, isGraver } from './highest-class.js';
import type { Penalty } from './penalty-classes.js';
import type { RecordClass } from './publication-rules.js';

export interface ChangedPenalty {
  recordClass: RecordClass;
  /** Day of the decision: its rules apply, whatever was changed since. */
  decidedOn: LocalDate;
  /** What is left of the penalties after the remedy. */
  penalties: readonly Penalty[];
}

/**
 * The class of an entry whose penalty was changed on a remedy: by the gravest penalty left, and never graver than before,
 * since nobody is to fare worse for seeking a remedy. Null where no rule covers the day of the decision.
 */
export function reclassify({ recordClass, decidedOn, penalties }: ChangedPenalty): RecordClass | null {
  const highest = highestClass(penalties, decidedOn);
  return highest !== null && isGraver(highest, recordClass) ? recordClass : highest;
}
