import { parseLocalDate } from '#kernel';
import { shown, type Said } from './problems.js';

/** A cell's value, or what is wrong with it. */
export type Read<T> = { value: T } | { wrong: Said };

/** What people write where they do not know. */
const unknown = new Set(['NA', 'N/A', 'NaN', 'nan', 'NULL', 'null', '-', '--', '—', '/', '无', '未知', '不详']);
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,2})?$/;
const GROUPED = /^[+-]?\d{1,3}([,，]\d{3})+(\.\d+)?$/;
const LONGEST_NAME = 100;

/** Limits of a number, both included unless `above`. */
export interface Limits {
  above?: number;
  least?: number;
  most?: number;
  isWhole?: boolean;
}

export function isBlank(cell: string): boolean {
  return cell === '' || unknown.has(cell);
}

/** A plain decimal number within its limits. No thousands separators, no units, no full-width digits: nothing is guessed. */
export function readNumber(cell: string, limits: Limits): Read<number> {
  if (GROUPED.test(cell)) return refuse(cell, '带有千位分隔符，请去掉', 'has thousands separators; remove them');
  if (!NUMBER.test(cell)) return refuse(cell, '不是数', 'is not a number');
  const value = Number(cell);
  const { above = -Infinity, least = -Infinity, most = Infinity, isWhole = false } = limits;
  if (!(value > above)) return refuse(cell, `应大于 ${above}`, `must be above ${above}`);
  if (value < least) return refuse(cell, `不应小于 ${least}`, `must not be under ${least}`);
  if (value > most || !Number.isFinite(value)) return refuse(cell, `不应大于 ${most}`, `must not be over ${most}`);
  return isWhole && !Number.isInteger(value) ? refuse(cell, '应为整数', 'must be a whole number') : { value };
}

/** A civil day: 2026-03-01, or as Excel rewrites it 2026/3/1. */
export function readDay(cell: string): Read<string> {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(cell) ?? [];
  const value = parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return value === null ? refuse(cell, '不是日期，应如 2026-03-01', 'is no day; write it as 2026-03-01') : { value };
}

/** A word or a number of something, as it stands. */
export function readName(cell: string): Read<string> {
  if (cell.includes('\ufffd')) return refuse(cell, '有无法识别的字符', 'has unreadable characters');
  if (cell.length > LONGEST_NAME)
    return refuse(cell, `超过 ${LONGEST_NAME} 个字符`, `is longer than ${LONGEST_NAME} characters`);
  return { value: cell };
}

function refuse(cell: string, zh: string, en: string): { wrong: Said } {
  return { wrong: { zh: `“${shown(cell)}”${zh}`, en: `"${shown(cell)}" ${en}` } };
}
