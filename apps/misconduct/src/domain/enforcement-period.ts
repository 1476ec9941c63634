import { addDays, addMonths, type LocalDate } from '#kernel';
import type { HolidayCalendar } from '#statutory-clock';
import { workingDaysAfter } from './count-working-days.js';

/** 行政强制法 art. 54; a period of up to ten days is in working days (art. 69). */
const daysAfterDemand = 10;
/** 行政强制法 art. 53. */
const months = 3;
/** Where a court has heard the decision and let it stand: 最高人民法院关于适用行政诉讼法的解释 art. 153. */
const monthsAfterSuit = 24;

/** Where a decision became final. */
export interface Finality {
  /** The last day for a remedy, or the day the last one ended. */
  on: LocalDate;
  /** A suit was decided on it. */
  bySuit: boolean;
}

/** The last of the ten days the agency has after the demand (催告) was served; the court may be asked the day after. */
export const demandRunsUntil = (servedOn: LocalDate, calendar: HolidayCalendar): LocalDate =>
  workingDaysAfter(servedOn, daysAfterDemand, calendar);

/** The last day to ask the court, put off to a working day. */
export function lastDayToEnforce({ on, bySuit }: Finality, calendar: HolidayCalendar): LocalDate {
  const nominal = addMonths(on, bySuit ? monthsAfterSuit : months);
  return workingDaysAfter(addDays(nominal, -1), 1, calendar);
}

/** The last day to serve the demand so that the court can still be asked. */
export function lastDayToDemand(lastDay: LocalDate, calendar: HolidayCalendar): LocalDate {
  let day = addDays(lastDay, -1);
  while (demandRunsUntil(day, calendar) >= lastDay) day = addDays(day, -1);
  return day;
}
