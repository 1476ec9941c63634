import { isBlank, readDay, readName, readNumber } from './read-cell.js';

describe('a cell', () => {
  it.each([
    ['12000', 12_000],
    ['12000.50', 12_000.5],
    ['-3', -3],
    ['+7.', 7],
    ['.5', 0.5],
    ['1.2e4', 12_000],
  ])('of %s is the number %d', (cell, value) => {
    expect(readNumber(cell, {})).toEqual({ value });
  });

  it.each(['12,000', '１２', '12 000', '12元', '0x10', 'Infinity', 'NaN', '1e400', '', '--1', '1.2.3'])(
    'of %s is no number',
    (cell) => {
      expect(readNumber(cell, {})).toHaveProperty('wrong');
    },
  );

  it('is held to its limits', () => {
    expect(readNumber('0', { above: 0 })).toMatchObject({ wrong: { en: '"0" must be above 0' } });
    expect(readNumber('301', { most: 300 })).toMatchObject({ wrong: { zh: '“301”不应大于 300' } });
    expect(readNumber('1990.5', { isWhole: true })).toHaveProperty('wrong');
    expect(readNumber('300', { least: 1, most: 300, isWhole: true })).toEqual({ value: 300 });
  });

  it('is a day as written, or as Excel rewrites it, if the calendar has it', () => {
    expect(readDay('2026-03-01')).toEqual({ value: '2026-03-01' });
    expect(readDay('2026/3/1')).toEqual({ value: '2026-03-01' });
    for (const cell of ['2026-02-29', '1/3/2026', '20260301', '45717']) expect(readDay(cell)).toHaveProperty('wrong');
  });

  it('is shown short and without control characters when it is wrong', () => {
    const read = readNumber(`\u0007${'9'.repeat(50)}x`, {});
    expect(read).toMatchObject({ wrong: { en: `"·${'9'.repeat(29)}…" is not a number` } });
  });

  it('is unknown where people say so, and only there', () => {
    expect(['', 'NA', '-', '无', '不详'].every(isBlank)).toBe(true);
    expect(['0', 'none', 'A-1'].some(isBlank)).toBe(false);
  });

  it('is no name with damaged characters in it, nor at any length', () => {
    expect(readName('砖\ufffd')).toHaveProperty('wrong');
    expect(readName('x'.repeat(101))).toHaveProperty('wrong');
    expect(readName('砖混')).toEqual({ value: '砖混' });
  });
});
