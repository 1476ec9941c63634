import { addDays, type LocalDate } from '#kernel';
import type { CalendarEntry } from '#statutory-clock';

/** What keeps a table from being the holidays of its year; `index` is the entry at fault. */
export type TableFault =
  | { code: 'holiday-outside-year'; index: number }
  | { code: 'holiday-day-twice'; index: number }
  | { code: 'holiday-table-incomplete'; missing: LocalDate[] };

/**
 * A table is taken whole or not at all. Each day lies in its year, or among the last three of the year before, which the
 * notice of a year has moved at times; none stands twice; and the year's New Year's Day and National Day are free
 * (全国年节及纪念日放假办法 art. 2), or the table is only a part. Null when nothing is wrong.
 */
export function checkHolidayTable(year: number, days: readonly CalendarEntry[]): TableFault | null {
  const outside = days.findIndex(
    ({ day }) => addDays(day, 3).slice(0, 4) < String(year) || day.slice(0, 4) > String(year),
  );
  if (outside >= 0) return { code: 'holiday-outside-year', index: outside };
  const twice = days.findIndex(({ day }, at) => days.findIndex((one) => one.day === day) < at);
  if (twice >= 0) return { code: 'holiday-day-twice', index: twice };
  const free = new Set(days.filter(({ kind }) => kind === 'holiday').map(({ day }) => day));
  const missing = [`${year}-01-01`, `${year}-10-01`].filter((feast) => !free.has(feast));
  return missing.length > 0 ? { code: 'holiday-table-incomplete', missing } : null;
}
