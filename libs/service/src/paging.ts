import type { Page, PageQuery } from '#contracts';
import { Refusal } from '#kernel';

const defaultLimit = 50;

/** Keyset paging over `(created_at, id)`, newest first; the cursor hides both. */
export interface Keyset {
  limit: number;
  beforeAt: string | null;
  beforeId: string | null;
}

export function keysetOf(query: PageQuery): Keyset {
  const limit = query.limit ?? defaultLimit;
  if (!query.cursor) return { limit, beforeAt: null, beforeId: null };
  const [beforeAt, beforeId] = Buffer.from(query.cursor, 'base64url').toString('utf8').split('|');
  if (!beforeAt || !beforeId || Number.isNaN(Date.parse(beforeAt))) {
    throw new Refusal('cursor-invalid', { pointer: '/cursor' });
  }
  return { limit, beforeAt, beforeId };
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
