import { reportFacts } from '#testing';
import { policyOn } from './policy.js';
import { rc03 } from './rc03.js';
import type { AgencyFacts } from './report-facts.js';

const policy = policyOn('2026-04-21');
const filed: AgencyFacts = { agencyId: 'a', filedFrom: '2018-01-01', grade: '2', suspensions: [] };
const find = (agency: Partial<AgencyFacts>) =>
  rc03(reportFacts({ agency: { ...filed, ...agency } }), policy).map(({ values }) => values.fault);

describe('RC03 agency on the day of issue, 2026-04-20', () => {
  it.each(['1', '2', '3'] as const)('lets a filed agency of grade %s value', (grade) => {
    expect(find({ grade })).toEqual([]);
  });

  it('bars a provisional grade 3', () => {
    expect(find({ grade: '3-provisional' })).toEqual(['grade-not-allowed']);
  });

  it('counts the first and the last day of the filing', () => {
    expect(find({ filedFrom: '2026-04-20', filedTo: '2026-04-20' })).toEqual([]);
    expect(find({ filedFrom: '2026-04-21' })).toEqual(['not-filed-on-issue']);
    expect(find({ filedTo: '2026-04-19' })).toEqual(['not-filed-on-issue']);
  });

  it('counts the first and the last day of a suspension, and one without end', () => {
    expect(find({ suspensions: [{ from: '2026-03-20', to: '2026-04-20' }] })).toEqual(['suspended-on-issue']);
    expect(find({ suspensions: [{ from: '2026-04-20', to: null }] })).toEqual(['suspended-on-issue']);
    expect(find({ suspensions: [{ from: '2026-03-20', to: '2026-04-19' }, { from: '2026-04-21' }] })).toEqual([]);
  });
});
