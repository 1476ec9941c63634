import type { LocalDate } from '#kernel';

/**
 * JSON pointer of a day in the report that has not come yet, or null. No house is inspected in advance (办法 art. 12), and
 * what the registers say on a day of issue to come nobody knows.
 */
export function futureDay(report: { issuedOn: LocalDate; inspectedOn: LocalDate }, today: LocalDate): string | null {
  if (report.issuedOn > today) return '/issuedOn';
  return report.inspectedOn > today ? '/inspectedOn' : null;
}
