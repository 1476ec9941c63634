import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { requireSight, type Call } from '#service';
import { BadConductRecord } from './bad-conduct-record.entity.js';

/** Officers of the organ that answers for the entry, and the agency. */
export const sightOfRecord = ({
  tenant,
  organId,
  agencyId,
}: Pick<BadConductRecord, 'tenant' | 'organId' | 'agencyId'>) => ({
  tenant,
  organIds: [organId],
  agencyId,
});

/** Locks an entry for a change by someone who may see it. Whatever hangs on it is locked after it. */
export async function recordForUpdate(tx: Tx, call: Call, id: string): Promise<BadConductRecord> {
  const record = await lockRecord(tx, id);
  requireSight(call, sightOfRecord(record));
  return record;
}

export async function lockRecord(tx: Tx, id: string): Promise<BadConductRecord> {
  const record = await tx.manager.findOne(BadConductRecord, {
    where: { id, tenant: tx.tenant },
    lock: { mode: 'pessimistic_write' },
  });
  if (!record) throw new Refusal('not-found');
  return record;
}
