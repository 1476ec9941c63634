import { createRequire } from 'node:module';
import fc from 'fast-check';
import type { LocalDate } from '#kernel';
import { due } from './due.js';
import { HolidayCalendar, type CalendarEntry } from './holiday-calendar.js';
import { national } from './packs/national.js';
import { testWorkingDays } from './packs/test-working-days.js';

const plus = (day: LocalDate, n: number) => new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10);
const daysOf = (from: LocalDate, count: number) => fc.nat(count - 1).map((n) => plus(from, n));
const isWeekday = (day: LocalDate) => ![0, 6].includes(new Date(day).getUTCDay());
const published = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Record<
  'holidays' | 'workdays',
  Record<LocalDate, string>
>;
/** From the library's raw tables: its own isWorkday answers by the machine's time zone. */
const isWorkday = (day: LocalDate) => day in published.workdays || (isWeekday(day) && !(day in published.holidays));
const packs = fc.constantFrom(national, testWorkingDays);

/** The law by brute force: lists the days after the trigger and picks; shares no code with the engine. */
function bruteForce(trigger: LocalDate, unit: string, length: number, works: (day: LocalDate) => boolean): LocalDate {
  const following = Array.from({ length: 90 }, (_, i) => plus(trigger, i + 1));
  const picked = unit === 'working' ? following.filter(works)[length - 1] : following.slice(length - 1).find(works);
  if (picked === undefined) throw new Error('no working day within ninety');
  return picked;
}

describe('due', () => {
  it('equals a brute-force walk over the published years', () => {
    const calendar = new HolidayCalendar();
    fc.assert(
      fc.property(daysOf('2019-01-01', 7 * 365), packs, fc.constantFrom('D03', 'D11'), (trigger, pack, key) => {
        const { on, unit, length, provisional } = due(key, trigger, pack, calendar);
        expect(on).toBe(bruteForce(trigger, unit, length, isWorkday));
        expect(provisional).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('equals it over any calendar a table can describe', () => {
    const entry = fc.record<CalendarEntry>({
      day: daysOf('2050-02-01', 60),
      kind: fc.constantFrom('holiday', 'working'),
      name: fc.constant('表'),
    });
    const tables = fc.uniqueArray(entry, { selector: ({ day }) => day, maxLength: 50 });
    fc.assert(
      fc.property(daysOf('2050-01-15', 80), packs, tables, (trigger, pack, table) => {
        const kinds = new Map(table.map(({ day, kind }) => [day, kind]));
        const works = (day: LocalDate) => (kinds.has(day) ? kinds.get(day) === 'working' : isWeekday(day));
        const { on, unit, length } = due('D03', trigger, pack, new HolidayCalendar(table));
        expect(on).toBe(bruteForce(trigger, unit, length, works));
      }),
      { numRuns: 500 },
    );
  });

  it('never falls earlier for a later trigger, and never twice on different days', () => {
    const calendar = new HolidayCalendar();
    fc.assert(
      fc.property(daysOf('2024-01-01', 1200), fc.nat(40), packs, (trigger, later, pack) => {
        const first = due('D03', trigger, pack, calendar);
        expect(due('D03', plus(trigger, later), pack, calendar).on >= first.on).toBe(true);
        expect(due('D03', trigger, pack, calendar)).toEqual(first);
      }),
    );
  });

  it('shows its steps in order, from the trigger to the last day, skipping only days nobody works', () => {
    const calendar = new HolidayCalendar();
    fc.assert(
      fc.property(daysOf('2024-01-01', 1000), packs, (trigger, pack) => {
        const { steps, from, on } = due('D03', trigger, pack, calendar);
        const days = steps.map(({ day }) => day);
        expect(days).toEqual(days.toSorted());
        expect([days[0], days.at(-1)]).toEqual([from, on]);
        expect(days.slice(1, -1).filter(isWorkday)).toEqual([]);
        expect(isWorkday(on)).toBe(true);
      }),
    );
  });
});
