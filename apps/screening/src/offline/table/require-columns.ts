import { shown, Unusable } from './problems.js';
import type { Header } from './read-table.js';

/** Throws Unusable naming every column that is missing from the header. */
export function requireColumns(header: Header, columns: readonly string[]): void {
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length === 0) return;
  const found = shown(header.join(','));
  throw new Unusable({
    zh: `第 1 行表头缺少列：${missing.join('、')}(表头为“${found}”)。第一行须为列名，编码须为 UTF-8 或 GBK。`,
    en: `Line 1: the header lacks the column(s) ${missing.join(', ')} (it reads "${found}"). The first line must name the columns, in UTF-8 or GBK.`,
  });
}
