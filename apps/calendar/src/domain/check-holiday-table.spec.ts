import type { CalendarEntry } from '#statutory-clock';
import { checkHolidayTable } from './check-holiday-table.js';

const free = (day: string): CalendarEntry => ({ day, kind: 'holiday', name: '节' });
const worked = (day: string): CalendarEntry => ({ day, kind: 'working', name: '节' });
const feasts = [free('2027-01-01'), free('2027-10-01')];

describe('a holiday table', () => {
  it('is whole with New Year’s Day and National Day', () => {
    expect(checkHolidayTable(2027, [...feasts, worked('2027-09-26')])).toBeNull();
  });

  it('names the feasts it lacks, one worked among them', () => {
    expect(checkHolidayTable(2027, [worked('2027-10-01'), free('2027-05-01')])).toEqual({
      code: 'holiday-table-incomplete',
      missing: ['2027-01-01', '2027-10-01'],
    });
  });

  it('may move the last three days of the year before, and no other day of another year', () => {
    expect(checkHolidayTable(2027, [...feasts, free('2026-12-29'), free('2026-12-31')])).toBeNull();
    for (const day of ['2026-12-28', '2028-01-01', '2025-12-31']) {
      expect(checkHolidayTable(2027, [...feasts, free(day)])).toEqual({ code: 'holiday-outside-year', index: 2 });
    }
  });

  it('holds no day twice', () => {
    expect(checkHolidayTable(2027, [...feasts, worked('2027-10-01')])).toEqual({ code: 'holiday-day-twice', index: 2 });
  });
});
