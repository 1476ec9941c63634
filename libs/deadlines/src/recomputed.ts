import type { LocalDate } from '#kernel';
import { due, packOf, type DeadlineKey, type HolidayCalendar } from '#statutory-clock';
import type { DeadlineRow } from './deadline.entity.js';

/** The date computed again from its trigger, by the pack it keeps. */
export function recomputed(row: DeadlineRow, calendar: HolidayCalendar): Partial<DeadlineRow> {
  if (row.packId === null) return {};
  const date = due(row.key as DeadlineKey, row.from, packOf(row.packId), calendar, row.adjustments);
  return { due: date, dueOn: date.on, provisional: date.provisional, unconfirmed: date.unconfirmed };
}

/** The period as it runs on after a suspension of which `to` was the last day. */
export function runOn(row: DeadlineRow, to: LocalDate, calendar: HolidayCalendar): Partial<DeadlineRow> {
  const suspensions = [...(row.adjustments.suspensions ?? []), { from: row.suspendedOn ?? to, to }];
  const adjustments = { ...row.adjustments, suspensions };
  const running = { state: 'open' as const, suspendedOn: null, suspendedUntil: null, adjustments };
  return { ...running, ...recomputed({ ...row, adjustments }, calendar) };
}
