import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, 'data/lucas.csv.gz');
const SQUARE_METRES_PER_SQUARE_FOOT = 0.09290304;
/** Side of a neighbourhood cell, metres. */
const CELL = 800;
const NUMBERS = ['beds', 'baths', 'halfbaths', 'frontage', 'depth', 'garagesqft', 'rooms', 'lotsize'];

/**
 * All 25,357 homes of Lucas County, Ohio, as facts of one project: the county's appraised value is the value, the 800 m
 * cell the block. With `sales` the price paid goes in as the second value of the house. US dollars per m2.
 */
export function lucasFacts({ sales }) {
  const [head, ...lines] = gunzipSync(readFileSync(FILE)).toString('utf8').trimEnd().split('\n');
  const names = head.split(',').map(unquoted);
  return lines.map((line, i) => {
    const fields = line.split(',').map(unquoted);
    return factOf(Object.fromEntries(names.map((name, j) => [name, fields[j]])), { sales, row: i + 1 });
  });
}

function factOf(home, { sales, row }) {
  const areaSqm = Number(home.TLA) * SQUARE_METRES_PER_SQUARE_FOOT;
  const cell = `${Math.floor(Number(home.x) / CELL)}-${Math.floor(Number(home.y) / CELL)}`;
  return {
    reportId: String(row),
    projectId: 'lucas',
    use: 'residential',
    structure: home.wall,
    areaSqm,
    unitPriceYuan: Number(home.avalue) / areaSqm,
    valuationDate: '1998-01-01',
    builtYear: Number(home.yrbuilt),
    blockNo: cell,
    x: Number(home.x),
    y: Number(home.y),
    attributes: Object.fromEntries(NUMBERS.map((name) => [name, Number(home[name])])),
    ...(sales && { earlierUnitPriceYuan: Number(home.price) / areaSqm }),
  };
}

const unquoted = (field) => field.replace(/^"|"$/g, '');
