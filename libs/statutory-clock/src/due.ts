import { addDays, Refusal, type LocalDate } from '#kernel';
import type { HolidayCalendar } from './holiday-calendar.js';
import type { DeadlineKey, DeadlineRule, RulePack, Wording } from './rule-pack.js';

/** One day the calculation turned on. */
export interface DueStep {
  day: LocalDate;
  /** 'start' is the day of the trigger, never counted; 'weekend' and 'holiday' were skipped; 'last' ends the period. */
  why: 'start' | 'weekend' | 'holiday' | 'last';
  /** The holiday; or, of a last day on a weekend made a working day (调休), the holiday it makes up for. */
  name?: Wording;
}

/** A computed legal date with all that is needed to explain it, and to compute it again. Plain data, fit to send and to store. */
export interface DueDate {
  key: DeadlineKey;
  from: LocalDate;
  /** The last day; it counts to its end. */
  on: LocalDate;
  length: number;
  unit: DeadlineRule['unit'];
  trigger: Wording;
  /** Rests on a day whose holidays were not published yet: compute again once they are. */
  provisional: boolean;
  /** Rests on a period or a pack that no text read so far confirms. */
  unconfirmed: boolean;
  steps: DueStep[];
  basis: Wording;
  packId: string;
}

/**
 * The last day of a statutory period, 民法典 art. 200-204: the day of the trigger is not counted; a last day that is no
 * working day moves to the next one, except that a weekend day made a working day (调休) stands. A period in working days
 * counts those alone. Refuses with 'no-such-deadline' where the pack sets none.
 */
export function due(key: DeadlineKey, trigger: LocalDate, pack: RulePack, calendar: HolidayCalendar): DueDate {
  const rule = pack.deadlines[key];
  if (rule === undefined) throw new Refusal('no-such-deadline', { details: { key, packId: pack.id } });

  const { skipped, last, provisional } = walk(rule, trigger, calendar);
  return {
    key,
    from: trigger,
    on: last.day,
    length: rule.length,
    unit: rule.unit,
    trigger: rule.trigger,
    provisional,
    unconfirmed: pack.unconfirmed || !rule.confirmed,
    steps: [{ day: trigger, why: 'start' }, ...skipped, last],
    basis: rule.basis,
    packId: pack.id,
  };
}

/** Late only once the last day is over (民法典第203条: it ends at 24:00). */
export function isLate(dueDate: Pick<DueDate, 'on'>, today: LocalDate): boolean {
  return today > dueDate.on;
}

interface Walk {
  skipped: DueStep[];
  last: DueStep;
  provisional: boolean;
}

function walk({ unit, length, rollForward }: DeadlineRule, trigger: LocalDate, calendar: HolidayCalendar): Walk {
  if (unit === 'working') return countWorkingDays(length, trigger, calendar);
  if (!rollForward) return { skipped: [], last: { day: addDays(trigger, length), why: 'last' }, provisional: false };
  // To roll forward is to end on the first working day there is from the nominal last day on.
  return countWorkingDays(1, addDays(trigger, length - 1), calendar);
}

function countWorkingDays(length: number, after: LocalDate, calendar: HolidayCalendar): Walk {
  const skipped: DueStep[] = [];
  let provisional = false;
  for (let day = addDays(after, 1), left = length; ; day = addDays(day, 1)) {
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
