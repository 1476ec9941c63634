import { Refusal, sha256Hex } from '#kernel';
import type { Tx } from '#messaging';
import { requireSight, requireVersion, type Call } from '#service';
import type { EntityManager } from 'typeorm';
import { sameTrackingCode } from '../domain/tracking-code.js';
import { Complaint } from './complaint.entity.js';

/** Locks the complaint for a change by an officer of its organ. */
export async function complaintForUpdate(tx: Tx, call: Call): Promise<Complaint> {
  const found = await tx.manager.findOneOrFail(Complaint, {
    where: { id: call.target },
    lock: { mode: 'pessimistic_write' },
  });
  requireSight(call, { tenant: found.tenant, organIds: [found.organId] });
  requireVersion(call, found.version);
  return found;
}

/** The complaint this tracking code opens; `lock` for a change. */
export async function complaintByCode(
  manager: EntityManager,
  call: Call<{ trackingCode: string }>,
  { lock = false } = {},
): Promise<Complaint> {
  const codeHash = codeHashOf(sameTrackingCode(call.body.trackingCode));
  const found = await manager.findOne(Complaint, {
    where: { tenant: call.caller.tenant, codeHash },
    ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
  });
  if (!found) throw new Refusal('tracking-code-unknown', { pointer: '/trackingCode' });
  return found;
}

export const codeHashOf = (trackingCode: string): string => sha256Hex(trackingCode);
