import { decideEnforcement, type EnforcementFacts } from './decide-enforcement.js';

const decide = (change: Partial<EnforcementFacts>) =>
  decideEnforcement({
    appliedOn: '2026-11-10',
    dueOn: '2026-05-25',
    underRemedy: false,
    remedyOpenUntil: '2026-11-09',
    demandRunsUntil: '2026-11-09',
    lastDay: '2027-02-09',
    ...change,
  });

describe('decideEnforcement', () => {
  it('opens the court the day after the last day for a remedy', () => {
    expect(decide({})).toEqual({ open: true });
    expect(decide({ remedyOpenUntil: null })).toEqual({ open: true });
    const dueOn = '2026-11-10';
    expect(decide({ remedyOpenUntil: dueOn })).toEqual({ open: false, because: 'remedy-period-runs', dueOn });
  });

  it('keeps it closed while a remedy is heard, and while the fine may still be paid', () => {
    expect(decide({ underRemedy: true })).toEqual({ open: false, because: 'enforcement-under-remedy' });
    const dueOn = '2026-11-10';
    expect(decide({ dueOn })).toEqual({ open: false, because: 'payment-not-overdue', dueOn });
  });

  it('wants the demand served and its days over, and comes to an end', () => {
    expect(decide({ demandRunsUntil: null })).toEqual({ open: false, because: 'demand-missing' });
    const dueOn = '2026-11-10';
    expect(decide({ demandRunsUntil: dueOn })).toEqual({ open: false, because: 'demand-period-runs', dueOn });
    expect(decide({ lastDay: dueOn })).toEqual({ open: true });
    const over = '2026-11-09';
    expect(decide({ lastDay: over })).toEqual({ open: false, because: 'enforcement-too-late', dueOn: over });
  });
});
