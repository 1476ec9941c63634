import { judged, moved, stateOf, statusOf } from './report-status.js';
import { reportWorkflow } from './report-workflow.js';

describe('report-status', () => {
  it('registers what passed, returns what failed, and waits for a reason in between', () => {
    expect([judged('accepted'), judged('returned'), judged('reason-pending')]).toEqual([
      'REGISTERED',
      'RETURNED',
      'REASON_PENDING',
    ]);
  });

  it('refuses a deed that is not open and names those that are', () => {
    expect(() => moved('RETURNED', 'serve')).toThrow(
      expect.objectContaining({ code: 'transition-not-allowed', details: { allowed: ['supersede', 'withdraw'] } }),
    );
  });

  it('spells each state one way in the API, and reads it back', () => {
    const states = Object.keys(reportWorkflow.states) as (keyof typeof reportWorkflow.states)[];
    expect(states.map((state) => stateOf(statusOf(state)))).toEqual(states);
    expect(statusOf('REASON_PENDING')).toBe('reason-pending');
    expect([stateOf('unknown'), stateOf('to string'), stateOf('constructor')]).toEqual([null, null, null]);
  });
});
