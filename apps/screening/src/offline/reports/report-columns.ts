import type { Limits } from '../table/read-cell.js';

/** Columns every file of reports has; a row without any one of them cannot be judged. */
export const requiredColumns = ['reportNo', 'projectCode', 'use', 'valuationDate', 'areaSqm', 'unitPriceYuan'] as const;

/** Columns of words; all but the use may be empty or absent. */
export const nameColumns = [
  'use',
  'blockNo',
  'buildingNo',
  'agencyCode',
  'appraiserCode',
  'structure',
  'orientation',
  'decoration',
] as const;

export type NameColumn = (typeof nameColumns)[number];

/** Columns of numbers with what they may be; all but the first two may be empty or absent. */
export const numberColumns = {
  areaSqm: { above: 0, most: 10_000_000 },
  unitPriceYuan: { above: 0, most: 100_000_000 },
  builtYear: { least: 1000, most: 2200, isWhole: true },
  floor: { least: -20, most: 300 },
  floors: { least: 1, most: 300 },
  x: {},
  y: {},
  referencePriceYuan: { above: 0, most: 100_000_000 },
  earlierUnitPriceYuan: { above: 0, most: 100_000_000 },
} as const satisfies Record<string, Limits>;

export type NumberColumn = keyof typeof numberColumns;

/** Whether a column is a further numeric fact, `attr_` and a name. */
export function isAttribute(column: string): boolean {
  return column.startsWith('attr_') && column.length > 'attr_'.length;
}
