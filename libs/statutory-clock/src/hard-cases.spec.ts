import type { LocalDate } from '#kernel';
import { choosePack } from './choose-pack.js';
import { DEADLINE_KEYS, type DeadlineKey } from './deadline-key.js';
import { due } from './due.js';
import { HolidayCalendar } from './holiday-calendar.js';
import type { DeadlineUnit } from './rule-pack.js';

/*
 * Worked out from the notices of the State Council, not by the engine. 2024: free 10-17 February, at work on Sunday the 4th and
 * the 18th. 2025: free 1-8 October, at work on Sunday 28 September and Saturday 11 October. 2026: free 1-3 January, at work on
 * Sunday the 4th; at work on Saturday 28 February. 2027: not published.
 */
type HardCase = [name: string, trigger: LocalDate, on: LocalDate];
interface Group {
  keys: DeadlineKey[];
  length: number;
  unit: DeadlineUnit;
  cases: HardCase[];
}

const calendarDays: Group[] = [
  {
    keys: ['D02'],
    length: 5,
    unit: 'calendar',
    cases: [
      ['Golden Week', '2025-09-26', '2025-10-09'],
      ['Saturday at work', '2025-10-06', '2025-10-11'],
      ['year end', '2025-12-27', '2026-01-04'],
      ['29 February', '2024-02-24', '2024-02-29'],
      ['unknown year', '2026-12-27', '2027-01-01'],
    ],
  },
  {
    keys: ['D01', 'D03', 'D04', 'D05', 'D06', 'SET-REAPPLY'],
    length: 10,
    unit: 'calendar',
    cases: [
      ['Golden Week', '2025-09-21', '2025-10-09'],
      ['Saturday at work', '2025-10-01', '2025-10-11'],
      ['year end', '2025-12-22', '2026-01-04'],
      ['29 February', '2024-02-19', '2024-02-29'],
      ['unknown year', '2026-12-22', '2027-01-01'],
    ],
  },
  {
    keys: ['D07', 'D13', 'D19', 'D23-accept', 'D26'],
    length: 15,
    unit: 'calendar',
    cases: [
      ['Golden Week', '2025-09-16', '2025-10-09'],
      ['Saturday at work', '2025-09-26', '2025-10-11'],
      ['year end', '2025-12-17', '2026-01-04'],
      ['29 February', '2024-02-14', '2024-02-29'],
      ['unknown year', '2026-12-17', '2027-01-01'],
    ],
  },
  {
    keys: ['D20-simple', 'D23-recheck', 'D23-second-recheck', 'D24'],
    length: 30,
    unit: 'calendar',
    cases: [
      ['Golden Week', '2025-09-01', '2025-10-09'],
      ['Saturday at work', '2025-09-11', '2025-10-11'],
      ['year end', '2025-12-02', '2026-01-04'],
      ['29 February', '2024-01-30', '2024-02-29'],
      ['unknown year', '2026-12-02', '2027-01-01'],
    ],
  },
  {
    keys: ['D17', 'D20-decide', 'D23-finish'],
    length: 60,
    unit: 'calendar',
    cases: [
      ['Golden Week', '2025-08-02', '2025-10-09'],
      ['Saturday at work', '2025-08-12', '2025-10-11'],
      ['year end', '2025-11-02', '2026-01-04'],
      ['29 February', '2023-12-31', '2024-02-29'],
      ['unknown year', '2026-11-02', '2027-01-01'],
    ],
  },
  {
    keys: ['D08'],
    length: 90,
    unit: 'calendar',
    cases: [
      ['Golden Week', '2025-07-03', '2025-10-09'],
      ['Saturday at work', '2025-07-13', '2025-10-11'],
      ['year end', '2025-10-03', '2026-01-04'],
      ['29 February', '2023-12-01', '2024-02-29'],
      ['unknown year', '2026-10-03', '2027-01-01'],
    ],
  },
];

const workingDays: Group[] = [
  {
    keys: ['D15', 'SET-FORWARD', 'SET-SERVE-RESULT'],
    length: 3,
    unit: 'working',
    cases: [
      ['Golden Week', '2025-09-29', '2025-10-10'],
      ['Saturday at work', '2025-09-30', '2025-10-11'],
      ['year end', '2025-12-29', '2026-01-04'],
      ['29 February', '2024-02-26', '2024-02-29'],
      ['unknown year', '2026-12-25', '2026-12-30'],
    ],
  },
  {
    keys: ['D09', 'D11', 'D20-accept', 'D23-objection', 'D25'],
    length: 5,
    unit: 'working',
    cases: [
      ['Golden Week', '2025-09-29', '2025-10-13'],
      ['Saturday at work', '2025-09-28', '2025-10-11'],
      ['year end', '2025-12-29', '2026-01-06'],
      ['29 February', '2024-02-22', '2024-02-29'],
      ['unknown year', '2026-12-25', '2027-01-01'],
    ],
  },
  {
    keys: ['D10', 'D12', 'D14'],
    length: 7,
    unit: 'working',
    cases: [
      ['Golden Week', '2025-09-29', '2025-10-15'],
      ['Saturday at work', '2025-09-25', '2025-10-11'],
      ['year end', '2025-12-29', '2026-01-08'],
      ['29 February', '2024-02-20', '2024-02-29'],
      ['unknown year', '2026-12-25', '2027-01-05'],
    ],
  },
  {
    keys: ['D20-reply'],
    length: 10,
    unit: 'working',
    cases: [
      ['Golden Week', '2025-09-29', '2025-10-20'],
      ['Saturday at work', '2025-09-22', '2025-10-11'],
      ['year end', '2025-12-29', '2026-01-13'],
      ['29 February', '2024-02-17', '2024-02-29'],
      ['unknown year', '2026-12-25', '2027-01-08'],
    ],
  },
  {
    keys: ['D21', 'D22'],
    length: 20,
    unit: 'working',
    cases: [
      ['Golden Week', '2025-09-29', '2025-11-03'],
      ['Saturday at work', '2025-09-08', '2025-10-11'],
      ['year end', '2025-12-29', '2026-01-27'],
      ['29 February', '2024-01-29', '2024-02-29'],
      ['unknown year', '2026-12-25', '2027-01-22'],
    ],
  },
];

const monthsAndYears: Group[] = [
  {
    keys: ['D18'],
    length: 6,
    unit: 'months',
    cases: [
      ['Golden Week', '2025-04-01', '2025-10-09'],
      ['Saturday at work', '2025-04-11', '2025-10-11'],
      ['Saturday at work, being the end of a month without the day', '2025-08-31', '2026-02-28'],
      ['year end', '2025-07-01', '2026-01-04'],
      ['29 February for want of a 30th', '2023-08-30', '2024-02-29'],
      ['29 February at the start', '2024-02-29', '2024-08-29'],
      ['unknown year', '2026-07-01', '2027-01-01'],
    ],
  },
  // Time bars do not roll forward.
  {
    keys: ['D16'],
    length: 2,
    unit: 'years',
    cases: [
      ['Golden Week', '2023-10-01', '2025-10-01'],
      ['Saturday at work', '2023-10-11', '2025-10-11'],
      ['year end', '2023-12-31', '2025-12-31'],
      ['29 February at the start', '2024-02-29', '2026-02-28'],
      ['the day before 29 February', '2022-02-28', '2024-02-28'],
    ],
  },
  {
    keys: ['D16-grave'],
    length: 5,
    unit: 'years',
    cases: [
      ['Golden Week', '2020-10-01', '2025-10-01'],
      ['Saturday at work', '2020-10-11', '2025-10-11'],
      ['year end', '2020-12-31', '2025-12-31'],
      ['29 February at the start', '2024-02-29', '2029-02-28'],
    ],
  },
];

const calendar = new HolidayCalendar();
const groups = [...calendarDays, ...workingDays, ...monthsAndYears];
const rows = groups.flatMap(({ keys, length, unit, cases }) =>
  keys.flatMap((key) => cases.map(([name, trigger, on]) => ({ key, name, trigger, on, length, unit }))),
);
/** Only Shandong sets a length for the public display. */
const placeOf = (key: DeadlineKey) => (key === 'D02' ? '370100' : '220102');

describe('the hard cases of every period', () => {
  it('leave none out', () => {
    expect(groups.flatMap(({ keys }) => keys).toSorted()).toEqual(DEADLINE_KEYS.toSorted());
  });

  it.each(rows)('$key, $name: from $trigger to $on', ({ key, name, trigger, on, length, unit }) => {
    const date = due(key, trigger, choosePack(placeOf(key), trigger), calendar);
    expect(date).toMatchObject({ on, length, unit, provisional: name === 'unknown year' });
  });

  it.each(['D16', 'D16-grave'] as const)('%s ends in an unknown year on a day no holiday can move', (key) => {
    const [trigger, on] = key === 'D16' ? ['2025-01-01', '2027-01-01'] : ['2022-01-01', '2027-01-01'];
    expect(due(key, trigger, choosePack('CN', trigger), calendar)).toMatchObject({ on, provisional: false });
  });
});
