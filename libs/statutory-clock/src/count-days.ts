import { addDays, addMonths, type LocalDate } from '#kernel';
import type { HolidayCalendar } from './holiday-calendar.js';
import type { DeadlineRule, DeadlineUnit } from './rule-pack.js';
import type { Wording } from './wording.js';

/** One day the calculation turned on. */
export interface DueStep {
  day: LocalDate;
  /**
   * 'start' is the day of the trigger, never counted; 'suspended' was not counted by order; 'weekend' and 'holiday' were
   * skipped; 'last' ends the period.
   */
  why: 'start' | 'suspended' | 'weekend' | 'holiday' | 'last';
  /** The holiday; or, of a last day on a weekend made a working day (调休), the holiday it makes up for. */
  name?: Wording;
}

/** What makes a day count. */
interface Days {
  calendar: HolidayCalendar;
  isSuspended: (day: LocalDate) => boolean;
}

interface Counted {
  skipped: DueStep[];
  last: DueStep;
  provisional: boolean;
}

/** Where a period of that length ends, with every day it left out on the way; `length` holds what extensions added. */
export function findLastDay(
  { unit, rollForward }: DeadlineRule,
  length: number,
  trigger: LocalDate,
  days: Days,
): Counted {
  if (unit === 'working') return countWorkingDays(length, trigger, days);
  const { skipped, end } = putOff(trigger, corresponding(unit, length, trigger), days);
  if (!rollForward) return { skipped, last: { day: end, why: 'last' }, provisional: false };
  // To roll forward is to end on the first working day there is from the nominal last day on.
  const rolled = countWorkingDays(1, addDays(end, -1), days);
  return { ...rolled, skipped: [...skipped, ...rolled.skipped] };
}

/** The last day before anything puts it off. */
function corresponding(unit: Exclude<DeadlineUnit, 'working'>, length: number, trigger: LocalDate): LocalDate {
  if (unit === 'calendar') return addDays(trigger, length);
  return addMonths(trigger, unit === 'years' ? length * 12 : length);
}

/** The end of a period of which each suspended day, also among those it is put off by, gives a day back. */
function putOff(trigger: LocalDate, nominal: LocalDate, { isSuspended }: Days): { skipped: DueStep[]; end: LocalDate } {
  const skipped: DueStep[] = [];
  let end = nominal;
  for (let day = addDays(trigger, 1); day <= end; day = addDays(day, 1)) {
    if (!isSuspended(day)) continue;
    skipped.push({ day, why: 'suspended' });
    end = addDays(end, 1);
  }
  return { skipped, end };
}

function countWorkingDays(length: number, after: LocalDate, { calendar, isSuspended }: Days): Counted {
  const skipped: DueStep[] = [];
  let provisional = false;
  for (let day = addDays(after, 1), left = length; ; day = addDays(day, 1)) {
    if (isSuspended(day)) {
      skipped.push({ day, why: 'suspended' });
      continue;
    }
    const { works, known, why, name } = calendar.kindOf(day);
    provisional ||= !known;
    if (works) left -= 1;
    else skipped.push(step(day, why === 'holiday' ? 'holiday' : 'weekend', name));
    if (left === 0) return { skipped, last: step(day, 'last', name), provisional };
  }
}

function step(day: LocalDate, why: DueStep['why'], name?: Wording): DueStep {
  return name ? { day, why, name } : { day, why };
}
