import { remedyStanding } from './remedy-standing.js';
import { surchargeStays } from './surcharge-stays.js';

describe('remedyStanding', () => {
  it('is pending to the last day a remedy may be sought, and final from the next', () => {
    const facts = { openRemedies: 0, openUntil: '2026-11-09' };
    expect(remedyStanding(facts, '2026-11-09')).toBe('pending');
    expect(remedyStanding(facts, '2026-11-10')).toBe('final');
  });

  it('is appealed while a remedy is heard, however late', () => {
    expect(remedyStanding({ openRemedies: 1, openUntil: '2026-11-09' }, '2027-01-01')).toBe('appealed');
  });

  it('never makes final a decision that was not served', () => {
    expect(remedyStanding({ openRemedies: 0, openUntil: null }, '2030-01-01')).toBe('pending');
  });
});

describe('surchargeStays', () => {
  it('stop the surcharge from the filing to the end of the remedy', () => {
    expect(surchargeStays([{ filedOn: '2026-06-01', endedOn: '2026-07-01' }])).toEqual([
      { from: '2026-06-01', to: '2026-07-01' },
    ]);
  });

  it('run together where remedies overlap, and stay open while one is heard', () => {
    const spans = [
      { filedOn: '2026-08-01', endedOn: null },
      { filedOn: '2026-06-01', endedOn: '2026-07-01' },
      { filedOn: '2026-06-20', endedOn: '2026-06-25' },
    ];
    expect(surchargeStays(spans)).toEqual([
      { from: '2026-06-01', to: '2026-07-01' },
      { from: '2026-08-01', to: null },
    ]);
  });
});
