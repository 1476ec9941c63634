import { HolidayCalendar } from '#statutory-clock';
import { demandRunsUntil, lastDayToDemand, lastDayToEnforce } from './enforcement-period.js';

const calendar = new HolidayCalendar([]);

describe('the time to ask the court', () => {
  it('begins after ten working days from the service of the demand', () => {
    expect(demandRunsUntil('2026-10-26', calendar)).toBe('2026-11-09');
  });

  it('ends three months after the decision became final, on a working day', () => {
    // 9 February 2026 is a Monday, 8 February a Sunday.
    expect(lastDayToEnforce({ on: '2025-11-09', bySuit: false }, calendar)).toBe('2026-02-09');
    expect(lastDayToEnforce({ on: '2025-11-08', bySuit: false }, calendar)).toBe('2026-02-09');
  });

  it('is two years where a court let the decision stand', () => {
    expect(lastDayToEnforce({ on: '2024-05-11', bySuit: true }, calendar)).toBe('2026-05-11');
  });

  it('leaves the demand time to be served while the court can still be asked', () => {
    const last = lastDayToDemand('2026-11-10', calendar);
    expect(last).toBe('2026-10-26');
    expect(demandRunsUntil(last, calendar) < '2026-11-10').toBe(true);
  });
});
