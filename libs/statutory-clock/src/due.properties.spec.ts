import { createRequire } from 'node:module';
import fc from 'fast-check';
import type { LocalDate } from '#kernel';
import type { Adjustments } from './adjustments.js';
import { choosePack } from './choose-pack.js';
import { DEADLINE_KEYS } from './deadline-key.js';
import { due } from './due.js';
import { HolidayCalendar, type CalendarEntry } from './holiday-calendar.js';
import { national } from './packs/national.js';
import { testWorkingDays } from './packs/test-packs.js';
import type { DeadlineRule } from './rule-pack.js';

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
const calendar = new HolidayCalendar();

type Period = Pick<DeadlineRule, 'unit' | 'length' | 'rollForward'>;
type Test = (day: LocalDate) => boolean;
const always: Test = () => true;

/** The law by brute force, one day after the other; shares no code with the engine. */
function bruteForce(trigger: LocalDate, period: Period, works: Test, counts: Test = always) {
  const { unit, length, rollForward } = period;
  let day = trigger;
  let left = unit === 'calendar' || unit === 'working' ? length : daysToCorresponding(trigger, unit, length);
  const lookedAt: LocalDate[] = [];
  for (;;) {
    day = plus(day, 1);
    if (!counts(day)) continue;
    const ending = left <= 1 && rollForward;
    if (unit === 'working' || ending) lookedAt.push(day);
    if (unit !== 'working' || works(day)) left -= 1;
    if (left <= 0 && (!ending || works(day))) return { on: day, lookedAt };
  }
}

/** Days up to the one of the same number some months on, or, where that month is over without one, to its last. */
function daysToCorresponding(trigger: LocalDate, unit: 'months' | 'years', length: number): number {
  const [year, month, number] = trigger.split('-').map(Number) as [number, number, number];
  const months = month - 1 + (unit === 'years' ? 12 : 1) * length;
  const target = `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  for (let n = 1; ; n += 1) {
    const day = plus(trigger, n);
    if (!day.startsWith(target)) continue;
    if (Number(day.slice(8)) === number || !plus(day, 1).startsWith(target)) return n;
  }
}

const places = ['CN', '330102', '330200', '370000', '370102', '220102', '222401', '510104', 'TEST', 'TEST-FIVE'];
const triples = fc
  .tuple(daysOf('2011-06-03', 7152), fc.constantFrom(...DEADLINE_KEYS), fc.constantFrom(...places))
  .map(([trigger, key, place]) => ({ trigger, key, pack: choosePack(place, trigger) }))
  .filter(({ key, pack }) => pack.deadlines[key] !== undefined);

/** Days from the trigger or from the end there would be, and how long. */
const suspension = fc.tuple(fc.constantFrom('trigger', 'end'), fc.integer({ min: -20, max: 20 }), fc.nat(40));
const orders = fc.record({
  suspensions: fc.array(suspension, { minLength: 1, maxLength: 3 }),
  extensions: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 2 }),
});

describe('due', () => {
  it('equals a brute-force walk for 2,000 triggers, periods and places from 2011 to 2030', () => {
    let compared = 0;
    fc.assert(
      fc.property(triples, ({ trigger, key, pack }) => {
        const rule = pack.deadlines[key] as DeadlineRule;
        const { on, provisional, steps } = due(key, trigger, pack, calendar);
        const walked = bruteForce(trigger, rule, isWorkday);
        expect(on).toBe(walked.on);
        // The library's last year is 2026, and its last three days wait for the notice of the next.
        expect(provisional).toBe(walked.lookedAt.some((day) => day > '2026-12-28'));
        expect(steps.at(-1)).toMatchObject({ day: on, why: 'last' });
        compared += 1;
      }),
      { numRuns: 2000, seed: 20261123 },
    );
    expect(compared).toBe(2000);
  });

  it('equals it for 2,000 more that were suspended and extended', () => {
    fc.assert(
      fc.property(triples, orders, ({ trigger, key, pack }, ordered) => {
        const rule = pack.deadlines[key] as DeadlineRule;
        const end = due(key, trigger, pack, calendar).on;
        const suspensions = ordered.suspensions.map(([near, start, length]) => {
          const from = plus(near === 'end' ? end : trigger, start);
          return { from, to: plus(from, length) };
        });
        const extensions = ordered.extensions.map((length) => ({ length: rule.unit === 'years' ? 1 : length }));
        const adjustments: Adjustments = { suspensions, extensions };
        const counts = (day: LocalDate) => !suspensions.some(({ from, to }) => day >= from && day <= to);
        const length = extensions.reduce((sum, extension) => sum + extension.length, rule.length);
        const { on, steps } = due(key, trigger, pack, calendar, adjustments);
        expect(on).toBe(bruteForce(trigger, { ...rule, length }, isWorkday, counts).on);

        const left = steps.filter(({ why }) => why === 'suspended').map(({ day }) => day);
        const notCounted: LocalDate[] = [];
        for (let day = plus(trigger, 1); day <= on; day = plus(day, 1)) if (!counts(day)) notCounted.push(day);
        expect(left).toEqual(notCounted);
      }),
      { numRuns: 2000, seed: 20261124 },
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
        const rule = pack.deadlines.D03 as DeadlineRule;
        const { on } = due('D03', trigger, pack, new HolidayCalendar(table));
        expect(on).toBe(bruteForce(trigger, rule, works).on);
      }),
      { numRuns: 500 },
    );
  });

  it('never falls earlier for a later trigger, and never twice on different days', () => {
    fc.assert(
      fc.property(daysOf('2024-01-01', 1200), fc.nat(40), packs, (trigger, later, pack) => {
        const first = due('D03', trigger, pack, calendar);
        expect(due('D03', plus(trigger, later), pack, calendar).on >= first.on).toBe(true);
        expect(due('D03', trigger, pack, calendar)).toEqual(first);
      }),
    );
  });

  it('shows its steps in order, from the trigger to the last day, skipping only days nobody works', () => {
    fc.assert(
      fc.property(triples, ({ trigger, key, pack }) => {
        const { steps, from, on } = due(key, trigger, pack, calendar);
        const days = steps.map(({ day }) => day);
        expect(days).toEqual(days.toSorted());
        expect([days[0], days.at(-1)]).toEqual([from, on]);
        expect(days.slice(1, -1).filter(isWorkday)).toEqual([]);
        const { unit, rollForward } = pack.deadlines[key] as DeadlineRule;
        expect(isWorkday(on) || !(unit === 'working' || rollForward)).toBe(true);
      }),
    );
  });
});
