import type { Tx } from '#messaging';
import { requireSight, requireVersion, type Call } from '#service';
import type { EntityManager } from 'typeorm';
import type { MissingForRepair, RepairFacts } from '../domain/repair-eligibility.js';
import { missingForRepair } from '../domain/repair-eligibility.js';
import type { BadConductRecord } from '../records/bad-conduct-record.entity.js';
import { lockRecord, sightOfRecord } from '../records/record.repository.js';
import { CreditRepair } from './credit-repair.entity.js';

/** Locks an application, its entry first, for a change by someone who may see both. */
export async function repairForUpdate(tx: Tx, call: Call): Promise<{ record: BadConductRecord; repair: CreditRepair }> {
  const { recordId } = await tx.manager.findOneByOrFail(CreditRepair, { id: call.target, tenant: tx.tenant });
  const record = await lockRecord(tx, recordId);
  requireSight(call, sightOfRecord(record));
  const repair = await tx.manager.findOneOrFail(CreditRepair, {
    where: { id: call.target },
    lock: { mode: 'pessimistic_write' },
  });
  requireVersion(call, repair.version);
  return { record, repair };
}

/** Last day of the agency's longest bar for false papers; null without one. */
export async function barOf(manager: EntityManager, { tenant, agencyId }: BadConductRecord): Promise<string | null> {
  const [row] = await manager.query<{ until: string | null }[]>(
    `select max(barred_until)::text as until from credit_repair
     where tenant = $1 and agency_id = $2 and barred_until is not null`,
    [tenant, agencyId],
  );
  return row?.until ?? null;
}

/** What the application itself must show, as far as it was looked into. */
type Shown = Pick<RepairFacts, 'dutiesPerformed' | 'corrected' | 'promised'>;

/** What stands between the entry and its repair today. */
export async function missingFor(
  manager: EntityManager,
  record: BadConductRecord,
  shown: Shown,
  today: string,
): Promise<MissingForRepair[]> {
  const { state: recordState, earliestRepairOn, openRemedies } = record;
  const barredUntil = await barOf(manager, record);
  return missingForRepair(
    { recordState, earliestRepairOn, barredUntil, underRemedy: openRemedies > 0, ...shown },
    today,
  );
}
