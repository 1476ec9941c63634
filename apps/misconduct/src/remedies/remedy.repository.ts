import type { Tx } from '#messaging';
import { requireSight, requireVersion, type Call } from '#service';
import { sightOf } from '../cases/case.repository.js';
import { MisconductCase } from '../cases/misconduct-case.entity.js';
import { BadConductRecord } from '../records/bad-conduct-record.entity.js';
import { PenaltyRemedy } from './penalty-remedy.entity.js';

/** A remedy with the case it attacks and the entry the case ended in, all locked, in that order. */
export interface HeardRemedy {
  found: MisconductCase;
  record: BadConductRecord | null;
  remedy: PenaltyRemedy;
}

export async function remedyForUpdate(tx: Tx, call: Call): Promise<HeardRemedy> {
  const { caseId } = await tx.manager.findOneByOrFail(PenaltyRemedy, { id: call.target, tenant: tx.tenant });
  const found = await tx.manager.findOneOrFail(MisconductCase, {
    where: { id: caseId },
    lock: { mode: 'pessimistic_write' },
  });
  requireSight(call, sightOf(found));
  const record = await recordOfCase(tx, caseId);
  const remedy = await tx.manager.findOneOrFail(PenaltyRemedy, {
    where: { id: call.target },
    lock: { mode: 'pessimistic_write' },
  });
  requireVersion(call, remedy.version);
  return { found, record, remedy };
}

/** The entry of a case, locked; null where it ended in none. */
export function recordOfCase(tx: Tx, caseId: string): Promise<BadConductRecord | null> {
  return tx.manager.findOne(BadConductRecord, { where: { caseId }, lock: { mode: 'pessimistic_write' } });
}
