import { decideEnforcement, type EnforcementFacts } from './decide-enforcement.js';

const decide = (change: Partial<EnforcementFacts>) =>
  decideEnforcement({
    appliedOn: '2026-11-10',
    dueOn: '2026-05-25',
    underRemedy: false,
    remedyOpenUntil: '2026-11-09',
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
});
