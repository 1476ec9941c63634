import { due, isLate } from './due.js';
import { HolidayCalendar } from './holiday-calendar.js';
import { jilin } from './packs/jilin.js';
import { national } from './packs/national.js';
import { shandong2020 } from './packs/shandong.js';
import { testWorkingDays } from './packs/test-packs.js';
import type { RulePack } from './rule-pack.js';

const calendar = new HolidayCalendar();

describe('due, in calendar days', () => {
  it.each([
    ['an ordinary week', '2025-06-02', '2025-06-12'],
    ['rolling over a weekend', '2025-06-04', '2025-06-16'],
    ['rolling over all of Golden Week 2025', '2025-09-21', '2025-10-09'],
    ['ending on the day after Golden Week 2025', '2025-09-29', '2025-10-09'],
    ['standing on a Sunday made a working day, 2025-09-28', '2025-09-18', '2025-09-28'],
    ['rolling from Saturday only to that Sunday', '2025-09-17', '2025-09-28'],
    ['standing on a Saturday made a working day, 2025-10-11', '2025-10-01', '2025-10-11'],
    ['rolling over Golden Week 2026', '2026-09-24', '2026-10-08'],
    ['standing on a Saturday made a working day, 2026-10-10', '2026-09-30', '2026-10-10'],
    ['rolling over Mid-autumn 2026', '2026-09-15', '2026-09-28'],
    ['rolling over the nine days of Spring Festival 2026', '2026-02-05', '2026-02-24'],
    ['rolling over New Year 2026 to the Sunday made a working day', '2025-12-22', '2026-01-04'],
    ['ending on a leap day', '2024-02-19', '2024-02-29'],
    ['passing a leap day', '2024-02-20', '2024-03-01'],
    ['starting on a leap day', '2024-02-29', '2024-03-11'],
    ['starting on a holiday, which moves nothing at the start', '2025-10-05', '2025-10-15'],
  ])('D03, %s: served on %s, due on %s', (_, served, on) => {
    expect(due('D03', served, national, calendar)).toMatchObject({ on, provisional: false, unconfirmed: false });
  });

  it('shows the day not counted, every day rolled over with its reason, and the last day', () => {
    const festival = { zh: '端午', en: 'Dragon Boat Festival' };
    expect(due('D03', '2025-05-21', national, calendar).steps).toEqual([
      { day: '2025-05-21', why: 'start' },
      { day: '2025-05-31', why: 'holiday', name: festival },
      { day: '2025-06-01', why: 'holiday', name: festival },
      { day: '2025-06-02', why: 'holiday', name: festival },
      { day: '2025-06-03', why: 'last' },
    ]);
    expect(due('D03', '2025-06-04', national, calendar).steps).toEqual([
      { day: '2025-06-04', why: 'start' },
      { day: '2025-06-14', why: 'weekend' },
      { day: '2025-06-15', why: 'weekend' },
      { day: '2025-06-16', why: 'last' },
    ]);
  });

  it('says of a last day on a weekend which holiday it makes up for', () => {
    const last = { day: '2025-09-28', why: 'last', name: { zh: '国庆节', en: 'National Day' } };
    expect(due('D03', '2025-09-18', national, calendar).steps.at(-1)).toEqual(last);
  });

  it('stays on a holiday where the rule does not roll forward', () => {
    const strict: RulePack = { ...national, deadlines: { D03: { ...national.deadlines.D03, rollForward: false } } };
    expect(due('D03', '2025-09-21', strict, calendar)).toMatchObject({ on: '2025-10-01', provisional: false });
  });
});

describe('due, in working days', () => {
  it.each([
    ['over Golden Week 2025 with both days made up', 'D03', '2025-09-24', '2025-10-14'],
    ['over Spring Festival 2026 from the Saturday made up', 'D11', '2026-02-13', '2026-02-27'],
    ['over Golden Week 2026', 'D11', '2026-09-30', '2026-10-13'],
    ['from a Sunday', 'D11', '2025-06-15', '2025-06-20'],
  ] as const)('%s: %s from %s is %s', (_, key, trigger, on) => {
    expect(due(key, trigger, testWorkingDays, calendar)).toMatchObject({ on, unit: 'working', provisional: false });
  });

  it('names each day it did not count', () => {
    const steps = due('D11', '2025-04-30', national, calendar).steps.map(({ day, why }) => `${day} ${why}`);
    expect(steps).toEqual([
      '2025-04-30 start',
      ...['2025-05-01', '2025-05-02', '2025-05-03', '2025-05-04', '2025-05-05'].map((day) => `${day} holiday`),
      '2025-05-10 weekend',
      '2025-05-11 weekend',
      '2025-05-12 last',
    ]);
  });
});

describe('due, into a year whose holidays are not published', () => {
  it.each([
    ['ending in it', 'D03', '2026-12-22', '2027-01-01', true],
    ['rolled within it', 'D03', '2026-12-24', '2027-01-04', true],
    ['counting working days into it', 'D11', '2026-12-25', '2027-01-01', true],
    ['ending on a day the notice for it may still move', 'D03', '2026-12-21', '2026-12-31', true],
    ['ending before', 'D03', '2026-12-18', '2026-12-28', false],
  ] as const)('%s: %s from %s is %s, provisional %p', (_, key, trigger, on, provisional) => {
    expect(due(key, trigger, national, calendar)).toMatchObject({ on, provisional });
  });

  it('stays provisional when only the days before the last are unknown', () => {
    const only2028 = new HolidayCalendar([
      { day: '2028-01-01', kind: 'holiday', name: '元旦' },
      { day: '2028-10-01', kind: 'holiday', name: '国庆节' },
    ]);
    expect(due('D11', '2027-12-27', national, only2028)).toMatchObject({ on: '2028-01-03', provisional: true });
  });

  it('becomes final, and moves, once the year is imported', () => {
    const imported = new HolidayCalendar([
      { day: '2027-01-01', kind: 'holiday', name: '元旦' },
      { day: '2027-10-01', kind: 'holiday', name: '国庆节' },
    ]);
    expect(due('D03', '2026-12-22', national, imported)).toMatchObject({ on: '2027-01-04', provisional: false });
  });
});

describe('due, by pack', () => {
  it('carries the article and the pack it rests on', () => {
    const { basis, packId } = due('D02', '2025-06-02', shandong2020, calendar);
    expect([basis.zh, packId]).toEqual(['《山东省国有土地上房屋征收与补偿条例》第四十二条', 'shandong-2020']);
  });

  it('marks every date of a pack without a text, and each period nobody confirmed', () => {
    expect(due('D03', '2025-06-02', jilin, calendar)).toMatchObject({ on: '2025-06-12', unconfirmed: true });
    expect(due('D11', '2025-06-02', national, calendar).unconfirmed).toBe(true);
  });

  it('refuses a period the pack does not set', () => {
    const refusal = { code: 'no-such-deadline', details: { key: 'D02', packId: 'national-2011' } };
    expect(() => due('D02', '2025-06-02', national, calendar)).toThrow(expect.objectContaining(refusal));
  });

  it('is an error from a text that is no day', () => {
    expect(() => due('D03', '2025-02-30', national, calendar)).toThrow(RangeError);
  });
});

describe('isLate', () => {
  it('is not late on the last day, and is on the next', () => {
    const last = due('D03', '2025-12-22', national, calendar);
    expect(isLate(last, '2025-12-31')).toBe(false);
    expect(isLate(last, '2026-01-04')).toBe(false);
    expect(isLate(last, '2026-01-05')).toBe(true);
  });
});
