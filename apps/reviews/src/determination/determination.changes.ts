import type { DeterminationView } from '#contracts';
import type { Tx } from '#messaging';
import { requireSight, requireVersion, type Call, type Done } from '#service';
import { lockReport } from '../known/known-report.repository.js';
import { Determination } from './determination.entity.js';
import { opinionPeriodOf } from './opinion-periods.js';
import { viewOf } from './determination.view.js';

/** Locks the determination and its report, for a deed of somebody who may see it on its newest version. */
export async function determinationForDeed(tx: Tx, call: Call): Promise<Determination> {
  const { reportId } = await tx.manager.findOneByOrFail(Determination, { id: call.target });
  await lockReport(tx, reportId);
  const determination = await tx.manager.findOneOrFail(Determination, {
    where: { id: call.target },
    lock: { mode: 'pessimistic_write' },
  });
  requireDeterminationSight(call, determination);
  requireVersion(call, determination.version);
  return determination;
}

export function requireDeterminationSight(call: Call, determination: Determination): void {
  const { tenant, organId, regulatorOrganId, agencyId, reportId } = determination;
  requireSight(call, { tenant, organIds: [organId, regulatorOrganId], agencyId, reportId });
}

/** Saves the determination's next version and answers with it. */
export async function saveDetermination(
  tx: Tx,
  determination: Determination,
  why?: string,
): Promise<Done<DeterminationView>> {
  determination.version += 1;
  await tx.manager.save(determination);
  return {
    answer: viewOf(determination, await opinionPeriodOf(tx.manager, determination)),
    subjectId: determination.id,
    after: determination,
    ...(why ? { why } : {}),
  };
}
