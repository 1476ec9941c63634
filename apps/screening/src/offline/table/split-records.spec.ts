import { RecordSplitter, type TableRecord } from './split-records.js';

const split = (text: string, width = 3): TableRecord[] => {
  const splitter = new RecordSplitter(',', (cells) => cells.length === width);
  return [...splitter.push(text.split('\n')), ...splitter.end()];
};
const cellsOf = (text: string) => split(text).map(({ line, cells }) => [line, cells]);

describe('RecordSplitter', () => {
  it('takes quoted cells with commas, quotes and line ends in them', () => {
    expect(cellsOf('a,"b, c",d\n1,"say ""hi""",3\n"x\ny",2,3\nlast,,')).toEqual([
      [1, ['a', 'b, c', 'd']],
      [2, ['1', 'say "hi"', '3']],
      [3, ['x\ny', '2', '3']],
      [5, ['last', '', '']],
    ]);
  });

  it('loses one row to a stray quote, and no other', () => {
    expect(cellsOf('1,2,3\n"4,5,6\n7,8,9\n10,11,12')).toEqual([
      [1, ['1', '2', '3']],
      [2, null],
      [3, ['7', '8', '9']],
      [4, ['10', '11', '12']],
    ]);
  });

  it('does not take the rows between two stray quotes for one cell', () => {
    expect(cellsOf('"1,2,3\n4,5,6\n7,"8,9\n10,11,12')).toEqual([
      [1, null],
      [2, ['4', '5', '6']],
      [3, null],
      [4, ['10', '11', '12']],
    ]);
  });

  it('gives up a quote that makes no sense within its row', () => {
    expect(cellsOf('1,x"y"z,3\n4,5,6')).toEqual([
      [1, null],
      [2, ['4', '5', '6']],
    ]);
  });

  it('leaves blank lines out and still counts them', () => {
    expect(cellsOf('1,2,3\n\n   \n4,5,6\n')).toEqual([
      [1, ['1', '2', '3']],
      [4, ['4', '5', '6']],
    ]);
  });

  it('goes on where one batch of lines ends within a cell', () => {
    const splitter = new RecordSplitter(',', (cells) => cells.length === 3);
    expect(splitter.push(['1,"two'])).toEqual([]);
    expect(splitter.push(['lines",3', '4,5,6']).map(({ line, cells }) => [line, cells])).toEqual([
      [1, ['1', 'two\nlines', '3']],
      [3, ['4', '5', '6']],
    ]);
  });

  it('reads on after a hundred rows that all open a quote', () => {
    const rows = split(`${'"open,1,2\n'.repeat(100)}1,2,3`);
    expect(rows).toHaveLength(101);
    expect(rows.at(-1)).toMatchObject({ line: 101, cells: ['1', '2', '3'] });
  });
});
