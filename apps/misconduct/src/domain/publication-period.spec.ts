import { addDays } from '#kernel';
import { decidePublication } from './publication-period.js';
import { publicationRules, type RecordClass } from './publication-rules.js';

const publication = (recordClass: RecordClass, decidedOn: string, neededMonths: number | null = null) =>
  decidePublication({ recordClass, decidedOn, neededMonths });

describe('decidePublication', () => {
  it('shows an ordinary record for a year and lets it be repaired after three months', () => {
    expect(publication('ordinary', '2026-05-20')).toEqual({
      published: true,
      publishFrom: '2026-05-20',
      earliestRepairOn: '2026-08-21',
      expiresOn: '2027-05-20',
      instrument: '《信用修复管理办法》（国家发展改革委令第36号）',
    });
  });

  it('shows a serious record for three years and lets it be repaired after one', () => {
    expect(publication('serious', '2026-04-01')).toMatchObject({
      earliestRepairOn: '2027-04-02',
      expiresOn: '2029-04-01',
    });
  });

  it('keeps the older instrument for a decision made on its last day', () => {
    expect(publication('ordinary', '2026-03-31')).toMatchObject({
      earliestRepairOn: '2026-07-01',
      expiresOn: '2029-03-31',
      instrument: expect.stringContaining('第58号'),
    });
  });

  it('ends on the last day of a month that has no such date', () => {
    expect(publication('ordinary', '2026-11-30')).toMatchObject({ earliestRepairOn: '2027-03-01' });
    expect(publication('serious', '2028-02-29')).toMatchObject({ expiresOn: '2031-02-28' });
  });

  it('does not show a minor record in principle', () => {
    expect(publication('minor', '2026-05-20')).toMatchObject({ published: false, because: 'minor-record' });
  });

  it('shows a minor record where needed for at most three months, open to repair at once', () => {
    expect(publication('minor', '2026-05-20', 3)).toMatchObject({
      published: true,
      earliestRepairOn: '2026-05-20',
      expiresOn: '2026-08-20',
    });
    for (const months of [4, 0, 1.5]) {
      expect(publication('minor', '2026-05-20', months)).toMatchObject({ because: 'publication-term-not-allowed' });
    }
  });

  it('refuses to guess before the first instrument it knows', () => {
    expect(publication('serious', '2023-04-30')).toMatchObject({ because: 'publication-rule-unknown' });
    expect(publication('serious', '2023-05-01')).toMatchObject({ published: true });
  });
});

describe('publicationRules', () => {
  it('follow one another without a gap or an overlap', () => {
    const [newest, ...older] = publicationRules;
    expect(newest?.until).toBeNull();
    older.forEach(({ until }, index) => expect(until).toBe(addDays(publicationRules[index]?.from ?? '', -1)));
  });

  it('never let a least term outlast the longest', () => {
    for (const term of publicationRules.flatMap(({ terms }) => Object.values(terms))) {
      expect(term.leastMonths).toBeLessThanOrEqual(term.mostMonths);
    }
  });
});
