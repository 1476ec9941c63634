import { threePenalties } from './three-penalties.js';

const on = (...days: string[]) =>
  days.map((decidedOn, index) => ({ caseId: `c${index}`, decidedOn, usable: true, counted: false }));

describe('threePenalties', () => {
  it('finds three within a year, the last on the very same date', () => {
    expect(threePenalties(on('2026-03-01', '2026-06-01', '2027-03-01'))).toEqual([['c0', 'c1', 'c2']]);
    expect(threePenalties(on('2026-03-01', '2026-06-01', '2027-03-02'))).toEqual([]);
  });

  it('counts each penalty of a longer row once, in whatever order they come', () => {
    const five = on('2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01');
    expect(threePenalties(five)).toEqual([['c0', 'c1', 'c2']]);
    expect(threePenalties(five.toReversed())).toEqual([['c0', 'c1', 'c2']]);
    expect(threePenalties([...five, { ...five[0]!, caseId: 'c5', decidedOn: '2026-08-01' }])).toHaveLength(2);
  });

  it('passes over a first that is too old for the next two', () => {
    const four = on('2025-01-01', '2026-03-01', '2026-04-01', '2026-05-01');
    expect(threePenalties(four)).toEqual([['c1', 'c2', 'c3']]);
  });

  it('counts none a second time', () => {
    const four = on('2026-03-01', '2026-06-01', '2026-09-01', '2026-10-01');
    expect(threePenalties(four.map((one, index) => ({ ...one, counted: index < 3 })))).toEqual([]);
  });

  it('counts nothing whose entry may not be used any more', () => {
    const three = on('2026-03-01', '2026-06-01', '2026-09-01');
    expect(threePenalties(three.map((one, index) => ({ ...one, usable: index !== 1 })))).toEqual([]);
  });

  it('finds nothing in two', () => {
    expect(threePenalties(on('2026-03-01', '2026-06-01'))).toEqual([]);
  });
});
