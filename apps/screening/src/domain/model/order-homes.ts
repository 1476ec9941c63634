import type { Categories, Homes } from '../homes.js';

/** Homes that can be fitted, sorted by report so that no order of arrival changes a sum. */
export interface OrderedHomes {
  n: number;
  /** Row of the input at each place. */
  row: Int32Array;
  /** Natural logarithm of the unit price. */
  logPrice: Float64Array;
  logArea: Float64Array;
  use: Groups;
  structure: Groups;
  orientation: Groups;
  decoration: Groups;
  block: Groups;
  building: Groups;
  /** Block of each building, -1 where unknown. */
  blockOf: Int32Array;
}

/** A word per home, numbered in code-unit order of the words present; -1 unknown. */
export interface Groups {
  codes: Int32Array;
  count: number;
  /** Homes in each group. */
  sizes: Int32Array;
  names: string[];
}

export function orderHomes(homes: Homes): OrderedHomes {
  const { reportId, unitPrice, area } = homes;
  const rows: number[] = [];
  for (let i = 0; i < homes.n; i++) if (isPositive(unitPrice[i]) && isPositive(area[i])) rows.push(i);
  rows.sort((a, b) => ((reportId[a] ?? '') < (reportId[b] ?? '') ? -1 : 1));
  const row = Int32Array.from(rows);
  const block = groupsOf(homes.block, row);
  const building = groupsOf(homes.building, row);
  const blockOf = new Int32Array(building.count).fill(-1);
  for (let i = 0; i < row.length; i++) if (building.codes[i]! >= 0) blockOf[building.codes[i]!] = block.codes[i]!;
  return {
    n: row.length,
    row,
    logPrice: logOf(unitPrice, row),
    logArea: logOf(area, row),
    use: groupsOf(homes.use, row),
    structure: groupsOf(homes.structure, row),
    orientation: groupsOf(homes.orientation, row),
    decoration: groupsOf(homes.decoration, row),
    block,
    building,
    blockOf,
  };
}

/** Column of the input in the order of the rows. */
export function inOrder(column: Float64Array, row: Int32Array): Float64Array {
  const ordered = new Float64Array(row.length);
  for (let p = 0; p < row.length; p++) ordered[p] = column[row[p]!]!;
  return ordered;
}

function logOf(column: Float64Array, row: Int32Array): Float64Array {
  const logs = inOrder(column, row);
  for (let p = 0; p < logs.length; p++) logs[p] = Math.log(logs[p]!);
  return logs;
}

function groupsOf({ codes, names }: Categories, row: Int32Array): Groups {
  const present = new Uint8Array(names.length);
  for (let i = 0; i < row.length; i++) if (codes[row[i]!]! >= 0) present[codes[row[i]!]!] = 1;
  const sorted = [...names.keys()].filter((code) => present[code] === 1);
  sorted.sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  const rank = new Int32Array(names.length).fill(-1);
  sorted.forEach((code, place) => (rank[code] = place));
  const sizes = new Int32Array(sorted.length);
  const ranked = new Int32Array(row.length);
  for (let i = 0; i < ranked.length; i++) {
    const code = codes[row[i]!]!;
    ranked[i] = code >= 0 ? rank[code]! : -1;
    if (ranked[i]! >= 0) sizes[ranked[i]!]!++;
  }
  return { codes: ranked, count: sorted.length, sizes, names: sorted.map((code) => names[code] ?? '') };
}

function isPositive(value: number | undefined): boolean {
  return value !== undefined && value > 0 && value < Infinity;
}
