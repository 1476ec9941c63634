import { requireSight, type Call } from '#service';
import type { Tx } from '#messaging';
import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import { ClaimCode } from './claim-code.entity.js';
import { KnownReport } from './known-report.entity.js';

/** Locks the report, so that of two codes issued at once the later voids the earlier. */
export async function reportForUpdate(tx: Tx, call: Call): Promise<KnownReport> {
  const where = { reportId: call.target };
  const report = await tx.manager.findOneOrFail(KnownReport, { where, lock: { mode: 'pessimistic_write' } });
  requireSight(call, { tenant: report.tenant, organIds: [report.organId] });
  return report;
}

/** Puts a new code in the place of whatever was valid before; sessions opened by the old one end with it. */
export async function replaceClaimCode(tx: Tx, call: Call, codeHash: string): Promise<ClaimCode> {
  const { target: reportId, now: issuedAt, caller } = call;
  await tx.manager.update(ClaimCode, { reportId, voidedAt: IsNull() }, { voidedAt: issuedAt });
  const { tenant, id: issuedBy } = caller;
  const claim = { id: randomUUID(), reportId, tenant, codeHash, issuedBy, issuedAt, voidedAt: null };
  await tx.manager.insert(ClaimCode, claim);
  return claim;
}
