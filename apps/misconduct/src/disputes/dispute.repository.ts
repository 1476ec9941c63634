import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { requireSight, requireVersion, type Call } from '#service';
import type { BadConductRecord } from '../records/bad-conduct-record.entity.js';
import { lockRecord, sightOfRecord } from '../records/record.repository.js';
import { RecordDispute } from './record-dispute.entity.js';

/** Locks a dispute, its entry first, for a change by someone who may see both. A person's dispute is not the agency's. */
export async function disputeForUpdate(
  tx: Tx,
  call: Call,
): Promise<{ record: BadConductRecord; dispute: RecordDispute }> {
  const { recordId } = await tx.manager.findOneByOrFail(RecordDispute, { id: call.target, tenant: tx.tenant });
  const record = await lockRecord(tx, recordId);
  requireSight(call, sightOfRecord(record));
  const dispute = await tx.manager.findOneOrFail(RecordDispute, {
    where: { id: call.target },
    lock: { mode: 'pessimistic_write' },
  });
  if (call.caller.kind === 'agency' && dispute.disputedBy !== 'agency') throw new Refusal('not-found');
  requireVersion(call, dispute.version);
  return { record, dispute };
}
