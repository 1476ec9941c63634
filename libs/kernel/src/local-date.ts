/**
 * A civil day in Asia/Shanghai, 'YYYY-MM-DD'. Legal periods are counted in these, never in instants. The fixed width makes
 * `<` and `>` compare days.
 */
export type LocalDate = string;

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const SHANGHAI = new Intl.DateTimeFormat('en', {
  timeZone: 'Asia/Shanghai',
  calendar: 'iso8601',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The text as a day if the Gregorian calendar has it and its year is 1900 to 2200, else null. Nothing is trimmed or guessed. */
export function parseLocalDate(text: string): LocalDate | null {
  const [, year, month, day] = (SHAPE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return year >= 1900 && year <= 2200 && isCalendarDay(year, month, day) ? text : null;
}

/** Whether the Gregorian calendar has this day; month 1-12. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day `days` later (earlier when negative). Throws RangeError on a text that is no day. */
export function addDays(day: LocalDate, days: number): LocalDate {
  return write(epochDay(day) + days);
}

/**
 * The corresponding day `months` later; where that month has none, its last day (Civil Code art. 202).
 * Throws RangeError on a text that is no day.
 */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const start = new Date(epochDay(day) * DAY_MS);
  const count = start.getUTCFullYear() * 12 + start.getUTCMonth() + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const date = Math.min(start.getUTCDate(), daysInMonth(year, month));
  return write(Date.UTC(year, month - 1, date) / DAY_MS);
}

/** Days from `from` to `to`: 1 from a day to the next, negative when `to` is earlier. Throws RangeError on a text that is no day. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from);
}

/** ISO day of the week: 1 Monday to 7 Sunday. Throws RangeError on a text that is no day. */
export function dayOfWeek(day: LocalDate): number {
  return new Date(epochDay(day) * DAY_MS).getUTCDay() || 7;
}

/** The civil day on the wall in Shanghai at an instant. */
export function localDateOf(instant: Date): LocalDate {
  const parts = new Map(SHANGHAI.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** The day as Chinese letters write it: 2026年3月5日. */
export function chineseDay(day: LocalDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function epochDay(day: LocalDate): number {
  if (parseLocalDate(day) === null) throw new RangeError(`not a civil day: ${JSON.stringify(day)}`);
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function write(epochDays: number): LocalDate {
  return new Date(epochDays * DAY_MS).toISOString().slice(0, 10);
}
