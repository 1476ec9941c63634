import type { AgencyKeyView } from '#contracts';
import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, requireVersion, type Call } from '#service';
import type { EntityManager } from 'typeorm';
import { mayAdminister } from '../domain/may-administer.js';
import { ApiKey } from './api-key.entity.js';
import { KnownAgency } from './known-agency.entity.js';

/** A key without its hashes. */
export const viewOf = (key: ApiKey): AgencyKeyView => ({
  id: key.id,
  version: key.version,
  agencyId: key.agencyId,
  mode: key.mode,
  prefix: key.prefix,
  scopes: key.scopes,
  expiresOn: key.expiresOn,
  lastUsedOn: key.lastUsedOn,
  revoked: key.revokedAt !== null,
  earlierSecretUntil: key.earlierSecretUntil?.toISOString() ?? null,
});

/** Refuses an agency that is unknown, or filed with an organ beyond the caller's reach. */
export async function requireAgencyInReach(manager: EntityManager, call: Call, agencyId: string): Promise<void> {
  const { organId } = await manager.findOneByOrFail(KnownAgency, { agencyId });
  if (!mayAdminister(officerOf(call), organId)) throw new Refusal('organ-outside-your-scope');
}

/** Locks a key that still works, within the caller's reach, raised to its next version. */
export async function keyForUpdate(tx: Tx, call: Call): Promise<ApiKey> {
  const where = { id: call.target };
  const key = await tx.manager.findOneOrFail(ApiKey, { where, lock: { mode: 'pessimistic_write' } });
  await requireAgencyInReach(tx.manager, call, key.agencyId);
  requireVersion(call, key.version);
  if (key.revokedAt) throw new Refusal('key-revoked');
  key.version += 1;
  return key;
}
