import { csvLine, fixed } from './csv-line.js';

describe('a line of a result', () => {
  it('quotes what needs quotes, and nothing else', () => {
    expect(csvLine(['R-1', 'a,b', 'say "hi"', '', '住宅'])).toBe('R-1,"a,b","say ""hi""",,住宅\n');
  });

  it('leaves a cell empty where there is no number, and knows no negative zero', () => {
    expect([NaN, Infinity, -0.00001, 0, -1.23456, 12.5].map((value) => fixed(value, 4))).toEqual([
      '',
      '',
      '0.0000',
      '0.0000',
      '-1.2346',
      '12.5000',
    ]);
  });
});
