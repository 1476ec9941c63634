import type { AgencyCaller, Tenant } from '#contracts';
import { sha256Hex } from '#kernel';
import type { DataSource } from 'typeorm';
import { isAccepted, readKey } from '../domain/agency-key.js';
import { ApiKey } from './api-key.entity.js';

/** The agency this key belongs to; null when it opens nothing, or nothing any more. */
export async function agencyOfKey(
  db: DataSource,
  text: string,
  now: Date,
  today: string,
): Promise<AgencyCaller | null> {
  const shown = readKey(text);
  if (!shown) return null;
  const key = await db.manager.findOneBy(ApiKey, { prefix: shown.prefix });
  if (!key || !isAccepted(key, { mode: shown.mode, secretHash: sha256Hex(shown.secret) }, now, today)) return null;
  if (key.lastUsedOn === null || key.lastUsedOn < today) {
    await db.query('update api_key set last_used_on = greatest(last_used_on, $2::date) where id = $1', [key.id, today]);
  }
  const { id, agencyId, scopes, mode } = key;
  const tenant: Tenant = mode === 'live' ? 'live' : `test:${agencyId}`;
  return { kind: 'agency', id, tenant, agencyId, scopes };
}
