import fc from 'fast-check';
import {
  addDays,
  addMonths,
  chineseDay,
  dayOfWeek,
  daysBetween,
  isCalendarDay,
  localDateOf,
  parseLocalDate,
  type LocalDate,
} from './local-date.js';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((instant): LocalDate => instant.toISOString().slice(0, 10));

describe('parseLocalDate', () => {
  it.each(['1900-01-01', '2024-02-29', '2000-02-29', '2025-12-31', '2200-12-31'])('takes %s', (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '1899-12-31',
    '2201-01-01',
    '2025-1-1',
    '2025/01/01',
    ' 2025-01-01',
    '2025-01-01T00:00:00Z',
    '2025-01-01\n',
    '２０２５-01-01',
    '',
    'today',
  ])('refuses %j', (text) => {
    expect(parseLocalDate(text)).toBeNull();
  });

  it('takes of all six-part digit texts only what the calendar has', () => {
    const texts = fc.tuple(fc.integer({ min: 1900, max: 2200 }), fc.nat(15), fc.nat(35));
    fc.assert(
      fc.property(texts, ([year, month, day]) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const instant = new Date(Date.UTC(year, month - 1, day));
        expect(parseLocalDate(text)).toBe(instant.toISOString().startsWith(text) ? text : null);
      }),
    );
  });
});

describe('isCalendarDay', () => {
  it('knows days before the range a deadline may lie in, such as a birth in 1880', () => {
    expect(isCalendarDay(1880, 1, 1)).toBe(true);
    expect(isCalendarDay(1880, 2, 30)).toBe(false);
  });
});

describe('addDays and daysBetween', () => {
  it('crosses a leap day, and a year', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  it('undo each other', () => {
    fc.assert(fc.property(days, days, (from, to) => expect(addDays(from, daysBetween(from, to))).toBe(to)));
  });

  it('is an error on a text that is no day, not a wrong day', () => {
    expect(() => addDays('2025-02-30', 1)).toThrow(RangeError);
    expect(() => daysBetween('2025-01-01', 'NaN')).toThrow(RangeError);
  });
});

describe('addMonths', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-06-30', 6, '2025-12-30'],
  ])('from %s by %i is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('keeps the day of the month, or takes the last there is', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 12 }), (day, months) => {
        const reached = addMonths(day, months);
        const clipped = addDays(reached, 1).endsWith('-01') && reached.slice(8) < day.slice(8);
        expect(clipped || reached.slice(8) === day.slice(8)).toBe(true);
      }),
    );
  });
});

describe('dayOfWeek', () => {
  it('counts Monday 1 to Sunday 7', () => {
    expect(dayOfWeek('2025-09-29')).toBe(1);
    expect(dayOfWeek('2025-10-05')).toBe(7);
  });
});

describe('localDateOf', () => {
  it.each([
    ['2025-12-31T15:59:59.999Z', '2025-12-31'],
    ['2025-12-31T16:00:00Z', '2026-01-01'],
    ['2024-02-28T16:00:00Z', '2024-02-29'],
    ['1988-06-30T15:30:00Z', '1988-07-01'],
  ])('at %s it is %s in Shanghai, summer time of 1986-1991 included', (instant, day) => {
    expect(localDateOf(new Date(instant))).toBe(day);
  });
});

describe('chineseDay', () => {
  it('writes a day as letters do, without leading noughts', () => {
    expect(chineseDay('2026-03-05')).toBe('2026年3月5日');
    expect(chineseDay('2026-11-30')).toBe('2026年11月30日');
  });
});
