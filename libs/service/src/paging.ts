import type { Page, PageQuery } from '#contracts';
import { Refusal } from '#kernel';

const defaultLimit = 50;

/** Keyset paging over `(created_at, id)`, newest first; the cursor hides both. */
export interface Keyset {
  limit: number;
  beforeAt: string | null;
  beforeId: string | null;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the query's cursor hides; `ids` is the shape of the ids paged over, where they are no uuids. */
export function keysetOf(query: PageQuery, ids = uuid): Keyset {
  const limit = query.limit ?? defaultLimit;
  if (!query.cursor) return { limit, beforeAt: null, beforeId: null };
  const [beforeAt = '', beforeId = ''] = Buffer.from(query.cursor, 'base64url').toString('utf8').split('|');
  if (!isInstant(beforeAt) || !ids.test(beforeId)) {
    throw new Refusal('cursor-invalid', { pointer: '/cursor' });
  }
  return { limit, beforeAt, beforeId };
}

/** As `toISOString` writes it, and nothing else that a date parser would take. */
function isInstant(text: string): boolean {
  const at = new Date(text);
  return /^[12]/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString() === text;
}

/** Cuts the one row read too many and makes the cursor of the next page from the last row kept. */
export function pageOf<R, T>(
  rows: R[],
  limit: number,
  keyOf: (row: R) => [string, string],
  show: (row: R) => T,
): Page<T> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  const more = rows.length > limit && last !== undefined;
  return {
    items: kept.map(show),
    nextCursor: more ? Buffer.from(keyOf(last).join('|')).toString('base64url') : null,
  };
}
