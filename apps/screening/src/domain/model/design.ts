import type { Homes } from '../homes.js';
import { homeColumns } from './home-columns.js';
import type { OrderedHomes } from './order-homes.js';
import { placeColumns } from './place-columns.js';

/** Regressors row by row; the last of each row is the log price itself. */
export interface Design {
  n: number;
  /** Regressors, the intercept first. */
  columns: number;
  /** Length of a row: columns + 1. */
  width: number;
  rows: Float64Array;
  /** Places within its row of each home's values other than 0: those of home i from `start[i]` to `start[i + 1]`. */
  filled: Uint16Array;
  start: Int32Array;
  dense: Dense;
  names: string[];
  /** Prior precision per column; 0 for the intercept. */
  precision: Float64Array;
  /** First column of the surface; those after it belong to it as well. */
  firstPlace: number;
}

/** A column is dense where one home in so many fills it. */
const DENSE = 4;

/** Columns that many homes fill, put together: their sums go through all of them without looking. */
export interface Dense {
  /** Places in a row, ascending. */
  places: Uint16Array;
  /** 1 for each place of a row that is among them. */
  has: Uint8Array;
  /** Their values row by row. */
  rows: Float64Array;
}

export function designOf(homes: Homes, ordered: OrderedHomes): Design {
  const { n } = ordered;
  const columns = [...homeColumns(homes, ordered), ...placeColumns(homes, ordered)];
  const width = columns.length + 2;
  const rows = new Float64Array(n * width);
  const precision = new Float64Array(columns.length + 1);
  for (let i = 0; i < n; i++) {
    rows[i * width] = 1;
    rows[i * width + width - 1] = ordered.logPrice[i]!;
  }
  columns.forEach(({ values, spread }, c) => {
    precision[c + 1] = 1 / (spread * spread);
    for (let i = 0; i < n; i++) rows[i * width + c + 1] = values[i]!;
  });
  const places = columns.filter(({ isPlace }) => isPlace).length;
  return {
    n,
    columns: columns.length + 1,
    width,
    rows,
    ...filledOf(rows, n, width),
    dense: denseOf(rows, n, width),
    names: ['intercept', ...columns.map(({ name }) => name)],
    precision,
    firstPlace: columns.length + 1 - places,
  };
}

/** Most regressors are indicators: sums need only look at the others. */
function filledOf(rows: Float64Array, n: number, width: number): { filled: Uint16Array; start: Int32Array } {
  const start = new Int32Array(n + 1);
  for (let at = 0; at < n * width; at++) if (rows[at] !== 0) start[n] = start[n]! + 1;
  const filled = new Uint16Array(start[n]!);
  let count = 0;
  for (let i = 0; i < n; i++) {
    start[i] = count;
    for (let a = 0; a < width; a++) if (rows[i * width + a] !== 0) filled[count++] = a;
  }
  return { filled, start };
}

function denseOf(rows: Float64Array, n: number, width: number): Dense {
  const counts = new Int32Array(width);
  for (let i = 0; i < n; i++) {
    for (let a = 0; a < width; a++) if (rows[i * width + a] !== 0) counts[a] = counts[a]! + 1;
  }
  const has = new Uint8Array(width);
  for (let a = 0; a < width; a++) if (DENSE * counts[a]! > n) has[a] = 1;
  const places = new Uint16Array(width).map((_, a) => a).filter((a) => has[a] === 1);
  const d = places.length;
  const dense = new Float64Array(n * d);
  for (let i = 0; i < n; i++) for (let p = 0; p < d; p++) dense[i * d + p] = rows[i * width + places[p]!]!;
  return { places, has, rows: dense };
}
