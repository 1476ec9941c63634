import { addDays, dayOfWeek } from '#kernel';
import { HolidayCalendar, type CalendarEntry } from './holiday-calendar.js';

const calendar = new HolidayCalendar();
const holiday = (day: string, name: string): CalendarEntry => ({ day, kind: 'holiday', name });

describe('HolidayCalendar', () => {
  it.each([
    ['2025-09-29', true, 'weekday'],
    ['2025-09-27', false, 'weekend'],
    ['2025-09-28', true, 'make-up'],
    ['2025-10-01', false, 'holiday'],
    ['2025-10-04', false, 'holiday'],
    ['2025-10-08', false, 'holiday'],
    ['2025-10-09', true, 'weekday'],
    ['2025-10-11', true, 'make-up'],
    ['2026-02-14', true, 'make-up'],
    ['2026-02-23', false, 'holiday'],
    ['2026-10-10', true, 'make-up'],
  ])('knows of %s that working = %p, a %s', (day, works, why) => {
    expect(calendar.kindOf(day)).toMatchObject({ works, why, known: true });
  });

  it('names the holiday in both languages', () => {
    expect(calendar.kindOf('2025-10-06').name).toEqual({ zh: '中秋', en: 'Mid-autumn Festival' });
    expect(calendar.kindOf('2025-10-09')).not.toHaveProperty('name');
  });

  it('does not claim to know a year nobody has published, though its New Year looks like a working day', () => {
    expect(calendar.kindOf('2027-01-01')).toEqual({ works: true, known: false, why: 'weekday' });
    expect(calendar.kindOf('2003-06-02').known).toBe(false);
  });

  it('waits in the last three days of a year for the notice of the next', () => {
    expect(calendar.kindOf('2026-12-28').known).toBe(true);
    expect(calendar.kindOf('2026-12-29').known).toBe(false);
    expect(calendar.kindOf('2025-12-31').known).toBe(true);
  });

  it('knows a year once its statutory holidays are imported, and not from a local holiday alone', () => {
    const local = [holiday('2027-09-03', '延边州庆')];
    expect(new HolidayCalendar(local).kindOf('2027-09-03')).toMatchObject({ works: false, known: false });

    const half = new HolidayCalendar([...local, holiday('2027-10-01', '国庆节')]);
    expect(half.kindOf('2027-09-03').known).toBe(false);

    const year = [...local, holiday('2027-01-01', '元旦'), holiday('2027-10-01', '国庆节')];
    const imported = new HolidayCalendar(year);
    expect(imported.kindOf('2027-01-01')).toMatchObject({
      works: false,
      known: true,
      name: { zh: '元旦', en: '元旦' },
    });
    expect(imported.kindOf('2026-12-31').known).toBe(true);
    expect(imported.kindOf('2027-12-31').known).toBe(false);
  });

  it('lets the imported table overrule the library', () => {
    const overruled = new HolidayCalendar([
      { day: '2026-10-10', kind: 'holiday', name: '临时放假' },
      { day: '2026-10-17', kind: 'working', name: '临时放假' },
    ]);
    expect(overruled.kindOf('2026-10-10')).toMatchObject({ works: false, why: 'holiday' });
    expect(overruled.kindOf('2026-10-17')).toMatchObject({ works: true, why: 'make-up' });
  });

  it('finds in every published year so many working days as the law leaves', () => {
    for (const year of [2024, 2025, 2026]) {
      let [working, plain] = [0, 0];
      for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
        if (calendar.kindOf(day).works) working += 1;
        if (dayOfWeek(day) <= 5) plain += 1;
      }
      // 11 statutory days until 2024, 13 from 2025 on; a few of them fall on a weekend and are given back.
      expect(plain - working).toBe(year === 2024 ? 11 : 13);
    }
  });
});
