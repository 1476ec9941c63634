import { Refusal } from '#kernel';
import type { EntityManager } from 'typeorm';
import { KnownAgency } from './known-agency.entity.js';

/** The agency as the registry last told of it; refuses one it has not told of yet. */
export async function knownAgency(manager: EntityManager, agencyId: string, pointer?: string): Promise<KnownAgency> {
  const agency = await manager.findOneBy(KnownAgency, { agencyId });
  if (!agency) throw new Refusal('agency-not-known-yet', pointer ? { pointer } : {});
  return agency;
}
