import type { LegalDate } from '#contracts';
import type { LocalDate } from '#kernel';
import { holidayTable } from '#process';
import { choosePack, due, explainDue, HolidayCalendar, type DueDate } from '#statutory-clock';

const calendar = new HolidayCalendar(holidayTable(process.env));

type Key = LegalDate['key'];

/**
 * A date of review or determination, counted from its trigger by the pack in force there on that day. Never stored: only
 * triggers are, so that a provisional date follows the holidays once they are published.
 */
const legalDate = (key: Key, trigger: LocalDate, jurisdiction: string): DueDate =>
  due(key, trigger, choosePack(jurisdiction, trigger), calendar);

/** The last day, or null while nothing has set it running. */
export const lastDay = (key: Key, trigger: LocalDate | null, jurisdiction: string): LocalDate | null =>
  trigger === null ? null : legalDate(key, trigger, jurisdiction).on;

/** The date with its calculation, as callers see it; none while nothing has set it running. */
export function shownDates(key: Key, trigger: LocalDate | null, jurisdiction: string): LegalDate[] {
  if (trigger === null) return [];
  const date = legalDate(key, trigger, jurisdiction);
  const { from, on: dueOn, provisional, unconfirmed, packId } = date;
  return [{ key, from, dueOn, calculation: explainDue(date), provisional, unconfirmed, packId }];
}
