import { riskOf } from './risk-of.js';

const dueOn = '2026-05-10';

describe('the risk of a deadline', () => {
  it.each([
    ['2026-05-06', 'later'],
    ['2026-05-07', 'soon'],
    ['2026-05-09', 'soon'],
    ['2026-05-10', 'due-today'],
    ['2026-05-11', 'lapsed'],
  ])('on %s is %s', (today, risk) => {
    expect(riskOf({ state: 'open', dueOn }, today)).toBe(risk);
  });

  it('never comes near while it is suspended', () => {
    expect(riskOf({ state: 'suspended', dueOn }, '2026-06-01')).toBe('later');
  });

  it('stays lapsed when a new holiday table moves the day that was missed', () => {
    expect(riskOf({ state: 'lapsed', dueOn: '2026-05-12' }, '2026-05-11')).toBe('lapsed');
  });

  it.each(['met', 'met-late', 'cancelled'])('is none once it is %s', (state) => {
    expect(riskOf({ state, dueOn }, '2026-05-11')).toBeNull();
  });
});
