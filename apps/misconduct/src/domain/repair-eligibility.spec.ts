import { missingForRepair, type RepairFacts } from './repair-eligibility.js';

const facts: RepairFacts = {
  recordState: 'PUBLISHED',
  earliestRepairOn: '2026-08-10',
  dutiesPerformed: true,
  corrected: true,
  promised: true,
  barredUntil: null,
  underRemedy: false,
};
const missing = (change: Partial<RepairFacts>, today = '2026-08-10') =>
  missingForRepair({ ...facts, ...change }, today);

describe('missingForRepair', () => {
  it('lets an entry be repaired on the first day after its least term, not before', () => {
    expect(missing({})).toEqual([]);
    expect(missing({}, '2026-08-09')).toEqual(['least-term-running']);
  });

  it('names every condition that is missing', () => {
    expect(missing({ dutiesPerformed: false, corrected: false, promised: false })).toEqual([
      'duties-not-performed',
      'not-corrected',
      'no-promise',
    ]);
  });

  it('repairs nothing that is not published', () => {
    for (const recordState of ['UNPUBLISHED', 'EXPIRED', 'REPAIRED', 'WITHDRAWN'] as const) {
      expect(missing({ recordState, earliestRepairOn: null })).toContain('not-published');
    }
  });

  it('holds to a bar for false papers to its last day', () => {
    expect(missing({ barredUntil: '2026-08-10' })).toEqual(['barred']);
    expect(missing({ barredUntil: '2026-08-09' })).toEqual([]);
  });

  it('waits while a remedy is heard', () => {
    expect(missing({ underRemedy: true })).toEqual(['under-remedy']);
  });
});
