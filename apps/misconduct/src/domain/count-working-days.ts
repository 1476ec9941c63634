import { addDays, type LocalDate } from '#kernel';
import type { HolidayCalendar } from '#statutory-clock';

/** The last of so many working days after a day, which is itself not counted. `length` is at least 1. */
export function workingDaysAfter(day: LocalDate, length: number, calendar: HolidayCalendar): LocalDate {
  let last = day;
  for (let left = length; left > 0;) {
    last = addDays(last, 1);
    if (calendar.kindOf(last).works) left -= 1;
  }
  return last;
}
