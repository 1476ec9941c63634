import chineseDays from 'chinese-days';
import { addDays, dayOfWeek, type LocalDate } from '#kernel';
import type { Wording } from './wording.js';

/** A day the State Council (or the place) has declared free, or a weekend day declared a working day (调休上班). */
export interface CalendarEntry {
  day: LocalDate;
  kind: 'holiday' | 'working';
  /** What for, as printed, such as 国庆节. */
  name: string;
}

/** What one civil day is. */
export interface DayKind {
  works: boolean;
  /** False while the holidays of that time have not been published, so that the day may yet turn out otherwise. */
  known: boolean;
  why: 'weekday' | 'weekend' | 'holiday' | 'make-up';
  /** The holiday that a 'holiday' or 'make-up' day belongs to. */
  name?: Wording;
}

type Entry = Pick<CalendarEntry, 'kind'> & { name: Wording };

/**
 * Working days of the mainland: Monday to Friday that are no statutory holiday, and weekend days made working days (调休).
 * Holidays come from the `chinese-days` library; the table given adds to it and overrules it.
 */
export class HolidayCalendar {
  private readonly extra: ReadonlyMap<LocalDate, Entry>;

  constructor(extra: readonly CalendarEntry[] = []) {
    this.extra = new Map(extra.map(({ day, kind, name }) => [day, { kind, name: { zh: name, en: name } }]));
  }

  kindOf(day: LocalDate): DayKind {
    const weekday = dayOfWeek(day) <= 5;
    const known = this.isKnown(day);
    const entry = this.entryOf(day);
    if (entry?.kind === 'holiday') return { works: false, known, why: 'holiday', name: entry.name };
    if (entry?.kind === 'working' && !weekday) return { works: true, known, why: 'make-up', name: entry.name };
    return { works: weekday, known, why: weekday ? 'weekday' : 'weekend' };
  }

  /**
   * A year is known once it holds its own statutory holidays, New Year and National Day among them: a stray local holiday
   * does not make it so. The notice for a year also moves days at the end of the one before (29-31 December of 2006, 2007,
   * 2011 and 2018), so those three days wait for it.
   */
  private isKnown(day: LocalDate): boolean {
    const years = [day.slice(0, 4), addDays(day, 3).slice(0, 4)];
    return years.every((year) =>
      ['01-01', '10-01'].every((feast) => this.entryOf(`${year}-${feast}`)?.kind === 'holiday'),
    );
  }

  private entryOf(day: LocalDate): Entry | undefined {
    return this.extra.get(day) ?? published(day);
  }
}

/**
 * The library names a published day 'National Day,国庆节,3' and any other by its weekday. Its isWorkday is no use here: it takes
 * the weekday in the machine's time zone.
 */
function published(day: LocalDate): Entry | undefined {
  const { work, name } = chineseDays.getDayDetail(day);
  const [en, zh] = name.split(',');
  return en && zh ? { kind: work ? 'working' : 'holiday', name: { zh, en } } : undefined;
}
