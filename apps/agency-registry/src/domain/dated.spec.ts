import { mayEndOn } from './dated.js';

describe('ending a span early', () => {
  const span = { from: '2026-05-01', to: '2026-06-30' };

  it.each([
    ['2026-05-19', true, 'yesterday: today is free again'],
    ['2026-05-18', false, 'would undo a day already past'],
    ['2026-06-29', true, 'one day short of its end'],
    ['2026-06-30', false, 'changes nothing'],
    ['2026-07-01', false, 'would lengthen it'],
  ])('on %s is %s: %s', (lastDay, may) => {
    expect(mayEndOn(span, lastDay, '2026-05-20')).toBe(may);
  });

  it('is possible at any day to come of an open one, and never before it begins', () => {
    expect(mayEndOn({ from: '2026-05-01' }, '2027-01-01', '2026-05-20')).toBe(true);
    expect(mayEndOn(span, '2026-04-30', '2026-04-20')).toBe(false);
    expect(mayEndOn(span, '2026-05-01', '2026-04-20')).toBe(true);
  });
});
