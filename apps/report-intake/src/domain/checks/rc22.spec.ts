import { aComparable, aReport, reportFacts } from '#testing';
import { policyOn } from './policy.js';
import { rc22 } from './rc22.js';
import type { ComparableUse } from './report-facts.js';

const policy = policyOn('2026-04-21');
const own = aComparable({ comparableNo: 'T-9', transactionOn: '2025-11-15', priceYuanPerSqm: 8000, areaSqm: 81.5 });
const use = (reportId: string, different: Partial<ComparableUse> = {}): ComparableUse => ({
  reportId,
  comparableNo: 'T-9',
  transactionOn: '2025-11-15',
  priceYuanPerSqm: 8000,
  areaSqm: 81.5,
  ...different,
});
const find = (...otherUses: ComparableUse[]) =>
  rc22(reportFacts({ report: aReport({ comparables: [aComparable({}, 2), own] }), otherUses }), policy);

describe('RC22 one comparable in several reports', () => {
  it('may be used again with the same facts', () => {
    expect(find(use('r1'), use('r2'))).toEqual([]);
  });

  it('names the fact that differs and the first report that contradicts it', () => {
    const found = find(use('r3', { priceYuanPerSqm: 9000 }), use('r2', { priceYuanPerSqm: 8800 }), use('r1'));
    expect(found).toEqual([
      {
        pointer: '/comparables/1/priceYuanPerSqm',
        values: { found: 8000, elsewhere: 8800, otherReportId: 'r2' },
      },
    ]);
  });

  it('compares day and area too', () => {
    const found = find(use('r1', { transactionOn: '2025-11-16', areaSqm: 81.51 }));
    expect(found.map(({ pointer }) => pointer)).toEqual(['/comparables/1/transactionOn', '/comparables/1/areaSqm']);
  });

  it('leaves other houses alone', () => {
    expect(find(use('r1', { comparableNo: 'T-8', priceYuanPerSqm: 1 }))).toEqual([]);
  });
});
