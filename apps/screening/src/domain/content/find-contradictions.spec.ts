import { findContradictions, type ToldComparable } from './find-contradictions.js';

const told = (reportId: string, facts: ToldComparable['facts'], comparableNo = 'K1'): ToldComparable => ({
  reportId,
  comparableNo,
  facts,
});

describe('findContradictions', () => {
  const sale = { priceYuanPerSqm: 11_800, transactionOn: '2026-01-05', areaSqm: 88.5 };

  it('finds one transaction told with two prices, and who tells which', () => {
    const found = findContradictions([
      told('r3', sale),
      told('r1', sale),
      told('r2', { ...sale, priceYuanPerSqm: 12_800 }),
    ]);
    expect(found).toEqual([
      {
        comparableNo: 'K1',
        fact: 'priceYuanPerSqm',
        versions: [
          { value: 11_800, reportIds: ['r1', 'r3'] },
          { value: 12_800, reportIds: ['r2'] },
        ],
      },
    ]);
  });

  it('finds every one of a hundred planted among ten thousand, and no other', () => {
    const facts = (n: number) => ({ ...sale, priceYuanPerSqm: 10_000 + n });
    const honest = Array.from({ length: 10_000 }, (_, i) => told(`r${i}`, facts(i % 500), `K${i % 500}`));
    const wrong = Array.from({ length: 100 }, (_, i) => told(`w${i}`, { ...facts(i), areaSqm: 90 }, `K${i}`));
    const found = findContradictions([...honest, ...wrong]);
    expect(found.map(({ comparableNo }) => comparableNo).toSorted()).toEqual(
      Array.from({ length: 100 }, (_, i) => `K${i}`).toSorted(),
    );
    expect(new Set(found.map(({ fact }) => fact))).toEqual(new Set(['areaSqm']));
  });

  it('says nothing where a report leaves a fact out, uses a comparable twice, or uses another one', () => {
    expect(findContradictions([told('r1', sale), told('r1', sale), told('r2', { areaSqm: 88.5 })])).toEqual([]);
    expect(findContradictions([told('r1', sale), told('r2', { ...sale, areaSqm: 90 }, 'K2')])).toEqual([]);
  });

  it('finds a report that contradicts itself', () => {
    expect(findContradictions([told('r1', sale), told('r1', { ...sale, areaSqm: 90 })])).toHaveLength(1);
  });
});
