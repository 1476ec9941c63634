import { createHash } from 'node:crypto';
import type { Categories, Homes } from '../homes.js';

/**
 * SHA-256 of a project's facts: with engine version and settings all it takes to compute its scores again. The order of the homes
 * leaves no trace.
 */
export function snapshotHash(homes: Homes): string {
  const order = homes.reportId
    .map((_, i) => i)
    .sort((a, b) => ((homes.reportId[a] ?? '') < (homes.reportId[b] ?? '') ? -1 : 1));
  const hash = createHash('sha256');
  const words = (name: string, of: (i: number) => string | null): void => {
    hash.update(JSON.stringify([name, order.map(of)]), 'utf8');
  };
  const numbers = (name: string, column: Float64Array): void => {
    hash.update(JSON.stringify(name), 'utf8');
    hash.update(bytesOf(column, order));
  };
  words('reportId', (i) => homes.reportId[i] ?? '');
  for (const name of wordColumns) words(name, (i) => wordAt(homes[name], i));
  for (const name of numberColumns) numbers(name, homes[name]);
  for (const [name, column] of homes.attributes) numbers(name, column);
  return hash.digest('hex');
}

const wordColumns = [
  'use',
  'structure',
  'orientation',
  'decoration',
  'block',
  'building',
  'agency',
  'appraiser',
] as const satisfies (keyof Homes)[];

const numberColumns = [
  'unitPrice',
  'area',
  'builtYear',
  'floor',
  'floors',
  'x',
  'y',
  'reference',
  'earlier',
  'valuationYear',
] as const satisfies (keyof Homes)[];

function wordAt({ codes, names }: Categories, i: number): string | null {
  return names[codes[i] ?? -1] ?? null;
}

/** Little-endian IEEE 754 whatever the machine, every unknown value alike. */
function bytesOf(column: Float64Array, order: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(order.length * 8));
  order.forEach((i, place) => {
    const value = column[i] ?? NaN;
    view.setFloat64(place * 8, Number.isNaN(value) ? NaN : value, true);
  });
  return new Uint8Array(view.buffer);
}
