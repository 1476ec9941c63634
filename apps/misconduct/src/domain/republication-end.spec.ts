import { republicationEnd } from './republication-end.js';

describe('republicationEnd', () => {
  it('adds the days the entry was down', () => {
    expect(republicationEnd('2027-05-09', '2026-09-01', '2026-10-01')).toBe('2027-06-08');
  });

  it('shows the rest of the term even where its last day went by meanwhile', () => {
    expect(republicationEnd('2027-05-09', '2027-05-01', '2027-08-01')).toBe('2027-08-09');
  });
});
