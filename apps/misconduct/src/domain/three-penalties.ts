import { addMonths, type LocalDate } from '#kernel';

/** A penalty decision against one agency. */
export interface CountedPenalty {
  caseId: string;
  decidedOn: LocalDate;
  /** False once its entry has expired, was repaired or withdrawn: no automated use may count it. */
  usable: boolean;
  /** Three it was one of have opened a lead that stands: it counts no second time. */
  counted: boolean;
}

const months = 12;

/**
 * Every three penalties in a row within a year (评估法 art. 49, A30), the last no later than the same date a year after the
 * first; no penalty is one of two threes. Each is the ids of its cases, oldest first.
 */
export function threePenalties(penalties: readonly CountedPenalty[]): [string, string, string][] {
  const inOrder = penalties
    .filter(({ usable, counted }) => usable && !counted)
    .toSorted((a, b) => a.decidedOn.localeCompare(b.decidedOn) || a.caseId.localeCompare(b.caseId));
  const found: [string, string, string][] = [];
  for (let index = 0; index < inOrder.length;) {
    const [first, second, third] = inOrder.slice(index, index + 3);
    if (!first || !second || !third) break;
    const isWithinAYear = third.decidedOn <= addMonths(first.decidedOn, months);
    if (isWithinAYear) found.push([first.caseId, second.caseId, third.caseId]);
    index += isWithinAYear ? 3 : 1;
  }
  return found;
}
