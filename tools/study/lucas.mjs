import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../../test/data/lucas-2000.csv');
const SQUARE_METRES_PER_SQUARE_FOOT = 0.09290304;
/** Side of a cell of the grid, metres: homes are compared with those of their own cell. */
const CELL = 800;

export const STUDY = {
  name: '卢卡斯县 2,000 户（真实数据） Lucas County, 2,000 homes',
  source: 'R package spData, data set house (Lucas County, Ohio, 1993-1998), CC0 1.0',
  notes:
    'test/data/README.md says which homes. Use: residential. Structure: material of the outer wall. Area: TLA, square ' +
    'feet to m2. Value: county appraisal. Unit price: value over area. Cells: a grid of 800 m. US dollars.',
  currency: 'USD',
};

/** The homes as facts of a study. The file has no quotes and no commas within fields. */
export function lucasHomes() {
  const [head, ...lines] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const fields = line.split(',');
    return factOf(Object.fromEntries(names.map((name, i) => [name, fields[i]])));
  });
}

function factOf({ row, price, yrbuilt, TLA, wall, avalue, x, y }) {
  const areaSqm = twoDecimals(Number(TLA) * SQUARE_METRES_PER_SQUARE_FOOT);
  const value = Number(avalue);
  return {
    ref: row,
    use: 'residential',
    structure: wall,
    areaSqm,
    unitPrice: twoDecimals(value / areaSqm),
    builtYear: Number(yrbuilt),
    cellId: `${Math.floor(Number(x) / CELL)}-${Math.floor(Number(y) / CELL)}`,
    salePrice: Number(price),
    value,
  };
}

const twoDecimals = (number) => Math.round(number * 100) / 100;
