import type { FlagDeed, FlagOutcome, FlagView } from '#contracts';
import type { Tx } from '#messaging';
import { requireSight, requireVersion, type Call, type Done } from '#service';
import { FlagEntry } from './flag-entry.entity.js';
import { FlagRow } from './flag.entity.js';
import { viewOf } from './flag.views.js';

/** Locks the flag for a deed of somebody who may see it, raised to its next version. */
export async function flagForUpdate(tx: Tx, call: Call): Promise<FlagRow> {
  const flag = await tx.manager.findOneOrFail(FlagRow, {
    where: { id: call.target },
    lock: { mode: 'pessimistic_write' },
  });
  const { tenant, organId, regulatorOrganId, agencyId } = flag;
  requireSight(call, { tenant, organIds: [organId, regulatorOrganId], ...(agencyId ? { agencyId } : {}) });
  requireVersion(call, flag.version);
  flag.version += 1;
  return flag;
}

/** Saves the flag's next version with the history entry that made it. */
export async function saveChanged(
  tx: Tx,
  call: Call,
  flag: FlagRow,
  deed: { what: Extract<FlagDeed, 'disposed' | 'answered'>; outcome?: FlagOutcome; text: string },
): Promise<Done<FlagView>> {
  await tx.manager.save(flag);
  await tx.manager.insert(FlagEntry, {
    flagId: flag.id,
    version: flag.version,
    what: deed.what,
    at: tx.now,
    actorKind: call.caller.kind === 'agency' ? 'agency' : 'officer',
    actorId: call.caller.id,
    outcome: deed.outcome ?? null,
    text: deed.text,
  });
  return { answer: viewOf(flag), subjectId: flag.id, after: flag, ...(deed.outcome ? { why: deed.outcome } : {}) };
}
