import { addMonths, type LocalDate } from '#kernel';

/** A penalty decision against one agency. */
export interface CountedPenalty {
  caseId: string;
  decidedOn: LocalDate;
  /** False once its entry has expired, was repaired or withdrawn: no automated use may count it. */
  usable: boolean;
}

const months = 12;

/**
 * Every three consecutive penalties within a year (评估法 art. 49, A30), the last no later than the same date a year after the
 * first. Each triple is the ids of its cases, oldest first.
 */
export function threePenalties(penalties: readonly CountedPenalty[]): [string, string, string][] {
  const inOrder = penalties
    .filter(({ usable }) => usable)
    .toSorted((a, b) => a.decidedOn.localeCompare(b.decidedOn) || a.caseId.localeCompare(b.caseId));
  return inOrder.flatMap((first, index): [string, string, string][] => {
    const [second, third] = [inOrder[index + 1], inOrder[index + 2]];
    if (!second || !third || third.decidedOn > addMonths(first.decidedOn, months)) return [];
    return [[first.caseId, second.caseId, third.caseId]];
  });
}
