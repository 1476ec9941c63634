import { addDays, addMonths, type LocalDate } from '#kernel';
import { publicationRules, type PublicationRule, type RecordClass } from './publication-rules.js';

/** A decided record whose publication is asked about. */
export interface PublicationFacts {
  recordClass: RecordClass;
  decidedOn: LocalDate;
  /** For a minor record: months for which the deciding organ found publication needed; null, the principle, for none. */
  neededMonths: number | null;
}

export type PublicationDecision =
  | {
      published: true;
      publishFrom: LocalDate;
      /** First day on which repair may be granted, the least term being over. */
      earliestRepairOn: LocalDate;
      /** Last day of publication; it is down from the day after. */
      expiresOn: LocalDate;
      instrument: string;
    }
  | { published: false; because: 'minor-record'; instrument: string }
  | {
      published: false;
      because: 'publication-rule-unknown' | 'publication-term-not-allowed';
      instrument: string | null;
    };

/**
 * From when to when a record of bad conduct is public, by the instrument in force on the day of the decision. Terms are months
 * counted from that day, which is not itself counted: they end on the same date of the last month, or on the month's last
 * day where it has no such date (Civil Code art. 201-202). Publication is no act anyone must perform, so holidays move nothing.
 */
export function decidePublication(
  facts: PublicationFacts,
  rules: readonly PublicationRule[] = publicationRules,
): PublicationDecision {
  const rule = rules.find(({ from, until }) => facts.decidedOn >= from && (until === null || facts.decidedOn <= until));
  if (!rule) return { published: false, because: 'publication-rule-unknown', instrument: null };

  const { instrument } = rule;
  const term = rule.terms[facts.recordClass];
  const months = term.always ? term.mostMonths : facts.neededMonths;
  if (months === null) return { published: false, because: 'minor-record', instrument };
  if (!Number.isInteger(months) || months < 1 || months > term.mostMonths) {
    return { published: false, because: 'publication-term-not-allowed', instrument };
  }

  return {
    published: true,
    publishFrom: facts.decidedOn,
    earliestRepairOn: firstDayAfter(facts.decidedOn, term.leastMonths),
    expiresOn: addMonths(facts.decidedOn, months),
    instrument,
  };
}

function firstDayAfter(day: LocalDate, months: number): LocalDate {
  return months === 0 ? day : addDays(addMonths(day, months), 1);
}
