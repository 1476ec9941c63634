import { Refusal, type LocalDate } from '#kernel';
import { lengthAdded, suspendedDays, type Adjustments } from './adjustments.js';
import { findLastDay, type DueStep } from './count-days.js';
import type { DeadlineKey } from './deadline-key.js';
import type { HolidayCalendar } from './holiday-calendar.js';
import type { DeadlineRule, DeadlineUnit, RulePack } from './rule-pack.js';
import type { Wording } from './wording.js';

/** A computed legal date with all that is needed to explain it, and to compute it again. Plain data, fit to send and to store. */
export interface DueDate {
  key: DeadlineKey;
  from: LocalDate;
  /** The last day; it counts to its end. */
  on: LocalDate;
  /** As the rule has it, without what extensions added. */
  length: number;
  /** What extensions added, in the same unit; absent where there was none. */
  extended?: number;
  unit: DeadlineUnit;
  trigger: Wording;
  /** Set on a minimum: what waits for it may be done only once it has run out. */
  atLeast?: true;
  /** Rests on a day whose holidays were not published yet: compute again once they are. */
  provisional: boolean;
  /** Rests on a period or a pack that no text read so far confirms. */
  unconfirmed: boolean;
  /** What must be said wherever the date is shown, such as that its pack is a sample. */
  caveats?: Wording[];
  steps: DueStep[];
  basis: Wording;
  packId: string;
}

/**
 * The last day of a statutory period, 民法典 art. 200-204: the day of the trigger is not counted; months and years end on the
 * corresponding day, or on the last of a month that has none; a last day that is no working day moves to the next one, except
 * that a weekend day made a working day (调休) stands. A period in working days counts those alone. An extension lengthens the
 * period from its trigger on; each suspended day before the end, or on it, puts the end off by a day.
 * Refuses with 'no-such-deadline' where the pack sets none; throws on adjustments that make no sense, or on a suspension that
 * still lasts.
 */
export function due(
  key: DeadlineKey,
  trigger: LocalDate,
  pack: RulePack,
  calendar: HolidayCalendar,
  adjustments: Adjustments = {},
): DueDate {
  const rule = pack.deadlines[key];
  if (rule === undefined) throw new Refusal('no-such-deadline', { details: { key, packId: pack.id } });

  const extended = lengthAdded(adjustments.extensions);
  const isSuspended = suspendedDays(adjustments.suspensions);
  const days = { calendar, isSuspended };
  const { skipped, last, provisional } = findLastDay(rule, rule.length + extended, trigger, days);
  const caveats = caveatsOf(rule, trigger, pack);
  return {
    key,
    from: trigger,
    on: last.day,
    length: rule.length,
    ...(extended > 0 ? { extended } : {}),
    unit: rule.unit,
    trigger: rule.trigger,
    ...(rule.atLeast ? { atLeast: true } : {}),
    provisional,
    unconfirmed: pack.unconfirmed || !rule.confirmed || isBefore(rule, trigger) || isStretched(rule, extended),
    ...(caveats.length > 0 ? { caveats } : {}),
    steps: [{ day: trigger, why: 'start' }, ...skipped, last],
    basis: rule.basis,
    packId: pack.id,
  };
}

/** Late only once the last day is over (民法典第203条: it ends at 24:00). */
export function isLate(dueDate: Pick<DueDate, 'on'>, today: LocalDate): boolean {
  return today > dueDate.on;
}

const isBefore = ({ since }: DeadlineRule, trigger: LocalDate): boolean => since !== undefined && trigger < since;

/** Longer by an extension that no text read so far confirms. */
const isStretched = ({ extension }: DeadlineRule, extended: number): boolean =>
  extended > 0 && extension?.confirmed !== true;

function caveatsOf(rule: DeadlineRule, trigger: LocalDate, pack: RulePack): Wording[] {
  const tooEarly = {
    zh: `所据条文自 ${rule.since} 起施行，起算日在此之前，当时的规定尚未核对`,
    en: `the article is in force from ${rule.since}, after the start; what was in force then has not been read`,
  };
  return [...(pack.caveat ? [pack.caveat] : []), ...(isBefore(rule, trigger) ? [tooEarly] : [])];
}
