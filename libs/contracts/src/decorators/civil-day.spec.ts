import { isCivilDay } from './civil-day.js';

describe('isCivilDay', () => {
  it.each(['1990-01-01', '2024-02-29', '2100-12-31'])('takes %s', (day) => {
    expect(isCivilDay(day)).toBe(true);
  });

  it.each([
    '1989-12-31',
    '2101-01-01',
    '2026-02-29',
    '2026-13-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '',
  ])('refuses %j', (day) => {
    expect(isCivilDay(day)).toBe(false);
  });

  it('takes only text', () => {
    for (const value of [20260101, null, undefined, ['2026-01-01'], new Date(0)]) expect(isCivilDay(value)).toBe(false);
  });
});
