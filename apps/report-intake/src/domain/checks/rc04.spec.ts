import { aReport, reportFacts } from '#testing';
import { policyOn } from './policy.js';
import { rc04 } from './rc04.js';
import type { ValuationDateOrder } from './report-facts.js';

const policy = policyOn('2026-04-21');
const ordered: ValuationDateOrder = { valuationDate: '2026-04-01', reason: '补偿长期拖延', orderedOn: '2026-04-10' };
const find = (valuationDate: string, order: ValuationDateOrder | null = null) =>
  rc04(reportFacts({ report: aReport({ valuationDate }), order }), policy);

describe('RC04 valuation date, decision announced on 2026-03-02', () => {
  it('is the day of announcement', () => {
    expect(find('2026-03-02')).toEqual([]);
    expect(find('2026-03-03')).toEqual([
      { pointer: '/valuationDate', values: { found: '2026-03-03', expected: '2026-03-02', because: 'announced' } },
    ]);
  });

  it('is the ordered day once an officer ordered one, and no longer the announcement', () => {
    expect(find('2026-04-01', ordered)).toEqual([]);
    expect(find('2026-03-02', ordered)).toEqual([
      { pointer: '/valuationDate', values: { found: '2026-03-02', expected: '2026-04-01', because: 'ordered' } },
    ]);
  });

  it('holds to the announcement under an order without a reason or given after issue', () => {
    expect(find('2026-04-01', { ...ordered, reason: '  ' })).toHaveLength(1);
    expect(find('2026-04-01', { ...ordered, orderedOn: '2026-04-21' })).toHaveLength(1);
    expect(find('2026-03-02', { ...ordered, orderedOn: '2026-04-21' })).toEqual([]);
  });
});
