import type { LocalDate } from '#kernel';
import type { RecordState } from './record-workflow.js';

/** What is known when the repair of an entry is asked about. */
export interface RepairFacts {
  recordState: RecordState;
  /** First day on which repair may be granted: the least term of its class is over. */
  earliestRepairOn: LocalDate | null;
  /** Everything the decision ordered is done, fines paid included. */
  dutiesPerformed: boolean;
  /** The act itself is put right. */
  corrected: boolean;
  /** A public credit promise (信用承诺) was given. */
  promised: boolean;
  /** False papers were used before: no repair to this day, which is the last of the bar. */
  barredUntil: LocalDate | null;
  /** A remedy against the decision is being heard. */
  underRemedy: boolean;
}

export type MissingForRepair =
  | 'not-published'
  | 'least-term-running'
  | 'duties-not-performed'
  | 'not-corrected'
  | 'no-promise'
  | 'barred'
  | 'under-remedy';

/**
 * What stands between an entry and its repair; empty when nothing does. All conditions count at once (《信用修复管理办法》):
 * the least term over, the act corrected and the duties performed, a public promise. A dispute heard elsewhere comes first.
 */
export function missingForRepair(facts: RepairFacts, today: LocalDate): MissingForRepair[] {
  const { recordState, earliestRepairOn, barredUntil } = facts;
  const conditions: [MissingForRepair, boolean][] = [
    ['not-published', recordState !== 'PUBLISHED'],
    ['least-term-running', earliestRepairOn === null || today < earliestRepairOn],
    ['duties-not-performed', !facts.dutiesPerformed],
    ['not-corrected', !facts.corrected],
    ['no-promise', !facts.promised],
    ['barred', barredUntil !== null && today <= barredUntil],
    ['under-remedy', facts.underRemedy],
  ];
  return conditions.filter(([, isMissing]) => isMissing).map(([what]) => what);
}
