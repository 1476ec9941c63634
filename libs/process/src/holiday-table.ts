import { parseLocalDate } from '#kernel';
import type { CalendarEntry } from '#statutory-clock';
import { readFileSync } from 'node:fs';
import type { Environment } from './environment.js';

/**
 * The imported holiday table: a JSON list of `{ day, kind: "holiday" | "working", name }` in the file HOLIDAYS_FILE names;
 * empty when none is named. It adds to the library's years and overrules them, as when the State Council publishes the next
 * year before the library does. Due dates are computed when read, so a new table moves the provisional ones at restart.
 */
export function holidayTable(env: Environment): CalendarEntry[] {
  const file = env['HOLIDAYS_FILE'];
  if (!file) return [];
  const table: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(table)) throw new Error(`${file}: a list of days is needed. 应为日期列表。`);
  return table.map((row: unknown, place) => {
    if (!isEntry(row)) throw new Error(`${file}: entry ${place} is not { day, kind, name }. 第 ${place + 1} 项有误。`);
    return row;
  });
}

function isEntry(row: unknown): row is CalendarEntry {
  const { day, kind, name } = (row ?? {}) as Partial<Record<keyof CalendarEntry, unknown>>;
  const isDay = typeof day === 'string' && parseLocalDate(day) !== null;
  return isDay && (kind === 'holiday' || kind === 'working') && typeof name === 'string';
}
