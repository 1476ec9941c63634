import { threePenalties } from './three-penalties.js';

const on = (...days: string[]) => days.map((decidedOn, index) => ({ caseId: `c${index}`, decidedOn, usable: true }));

describe('threePenalties', () => {
  it('finds three within a year, the last on the very same date', () => {
    expect(threePenalties(on('2026-03-01', '2026-06-01', '2027-03-01'))).toEqual([['c0', 'c1', 'c2']]);
    expect(threePenalties(on('2026-03-01', '2026-06-01', '2027-03-02'))).toEqual([]);
  });

  it('finds each triple of a longer row once, in whatever order they come', () => {
    const four = on('2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01');
    const triples = [
      ['c0', 'c1', 'c2'],
      ['c1', 'c2', 'c3'],
    ];
    expect(threePenalties(four)).toEqual(triples);
    expect(threePenalties(four.toReversed())).toEqual(triples);
  });

  it('counts nothing whose entry may not be used any more', () => {
    const three = on('2026-03-01', '2026-06-01', '2026-09-01');
    expect(threePenalties(three.map((one, index) => ({ ...one, usable: index !== 1 })))).toEqual([]);
  });

  it('finds nothing in two', () => {
    expect(threePenalties(on('2026-03-01', '2026-06-01'))).toEqual([]);
  });
});
