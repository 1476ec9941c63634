import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, requireVersion, type Call } from '#service';
import { Agency } from './agency.entity.js';

/** Locks the agency for a change by an officer whose organ covers it, raised to its next version. */
export async function agencyForUpdate(tx: Tx, call: Call): Promise<Agency> {
  const agency = await tx.manager.findOneOrFail(Agency, {
    where: { id: call.target },
    lock: { mode: 'pessimistic_write' },
  });
  if (!officerOf(call).covers.includes(agency.organId)) throw new Refusal('organ-outside-your-scope');
  requireVersion(call, agency.version);
  agency.version += 1;
  return agency;
}
