import { resolve } from 'node:path';
import type { RatioPair } from '../domain/ratio/ratio-pair.js';
import { studyRatios, type RatioStudy } from '../domain/ratio/study-ratios.js';
import { readOptions, runCommand, tellProblems, type ExitCode, type Surroundings } from './command/command.js';
import { RowProblems, shown, Unusable } from './table/problems.js';
import { readNumber } from './table/read-cell.js';
import { readTable, type Header, type Row } from './table/read-table.js';
import { requireColumns } from './table/require-columns.js';

const USAGE = `npm run --silent ratio-study -- --in sales.csv --assessed COL --price COL [--by COL]

评估值与成交价之比：水平、离散、纵向公平(IAAO 标准)。结果为一个 JSON 对象。
Appraised values against sale prices: level, uniformity, vertical equity (IAAO). Prints one JSON object:
  n, medianRatio, meanRatio, weightedMeanRatio, cod, prd, prb, mki, ki, intervals (95 %), withinBands;
  --by COL  the same for each value of that column, under "groups".
A figure that the rows are too few for is null. CSV: UTF-8 or GBK; comma, semicolon or tab; a header in the first line.

exit code  0 every row used   2 file or command line unusable, nothing printed   3 printed, but rows that could not be
           read were left out (see stderr)
`;

/** `ratio-study`: one JSON object on stdout. */
export function ratioStudy(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  return runCommand(USAGE, args, around, async () => {
    const options = readOptions(args, ['in', 'assessed', 'price'], ['by']);
    const sales = await readSales(resolve(around.folder, options.in), options);
    const ending = tellProblems(sales.problems, around);
    if (sales.all.length === 0) throw new Unusable({ zh: '没有一行可用。', en: 'Not one row can be used.' });
    const study: RatioStudy & { groups?: Record<string, RatioStudy> } = studyRatios(sales.all);
    if (options.by !== undefined) study.groups = Object.fromEntries(studies(sales.groups));
    around.out(`${JSON.stringify(study)}\n`);
    return ending;
  });
}

interface Sales {
  all: RatioPair[];
  groups: Map<string, RatioPair[]>;
  problems: RowProblems;
}

async function readSales(path: string, columns: { assessed: string; price: string; by?: string }): Promise<Sales> {
  const sales: Sales = { all: [], groups: new Map(), problems: new RowProblems() };
  let header: Header = [];
  await readTable(
    path,
    (found) => {
      header = found;
      requireColumns(header, [columns.assessed, columns.price, ...(columns.by === undefined ? [] : [columns.by])]);
    },
    (row) => addSale(sales, row, header, columns),
  );
  return sales;
}

function addSale(
  { all, groups, problems }: Sales,
  { line, cells, text }: Row,
  header: Header,
  { assessed, price, by }: { assessed: string; price: string; by?: string },
): void {
  if (!cells) {
    const said = { zh: `列数或引号与表头不符：“${shown(text)}”`, en: `cells or quotes do not fit: "${shown(text)}"` };
    problems.add({ line }, said);
    return;
  }
  const cell = (column: string): string => cells[header.indexOf(column)]?.trim() ?? '';
  const read = (column: string): number | null => {
    const number = readNumber(cell(column), { above: 0 });
    if ('value' in number) return number.value;
    problems.add({ line, column, position: header.indexOf(column) + 1 }, number.wrong);
    return null;
  };
  const appraised = read(assessed);
  const sale = appraised === null ? null : read(price);
  if (appraised === null || sale === null) return;
  all.push({ appraised, sale });
  if (by === undefined) return;
  const group = groups.get(cell(by));
  if (group) group.push({ appraised, sale });
  else groups.set(cell(by), [{ appraised, sale }]);
}

/** By name in UTF-16 order, the same on every machine. */
function studies(groups: ReadonlyMap<string, RatioPair[]>): [string, RatioStudy][] {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, pairs]) => [name, studyRatios(pairs)]);
}
