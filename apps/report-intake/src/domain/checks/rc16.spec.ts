import { aReport, reportFacts } from '#testing';
import { policyOn } from './policy.js';
import { rc16 } from './rc16.js';

const policy = policyOn('2026-04-21');
const find = (issuedOn: string, from: string, to: string) =>
  rc16(reportFacts({ report: aReport({ issuedOn, usePeriod: { from, to } }) }), policy);

describe('RC16 use period', () => {
  it('runs from the day of issue to the same day of the next year at most', () => {
    expect(find('2026-04-20', '2026-04-20', '2027-04-20')).toEqual([]);
    expect(find('2026-04-20', '2026-04-20', '2027-04-21')).toEqual([
      { pointer: '/usePeriod/to', values: { found: '2027-04-21', latest: '2027-04-20' } },
    ]);
  });

  it('ends on the last of February when issued on a leap day', () => {
    expect(find('2028-02-29', '2028-02-29', '2029-02-28')).toEqual([]);
    expect(find('2028-02-29', '2028-02-29', '2029-03-01')).toHaveLength(1);
  });

  it('starts neither before nor after issue', () => {
    expect(find('2026-04-20', '2026-04-19', '2027-04-19').map(({ pointer }) => pointer)).toEqual(['/usePeriod/from']);
    expect(find('2026-04-20', '2026-04-21', '2027-04-20').map(({ pointer }) => pointer)).toEqual(['/usePeriod/from']);
  });

  it('does not end before it starts', () => {
    expect(find('2026-04-20', '2026-04-20', '2026-04-19')).toEqual([
      { pointer: '/usePeriod/to', values: { found: '2026-04-19', earliest: '2026-04-20' } },
    ]);
  });
});
