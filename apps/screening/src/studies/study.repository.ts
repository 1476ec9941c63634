import type { StudyView } from '#contracts';
import type { Tx } from '#messaging';
import { requireSight, type Call } from '#service';
import type { EntityManager } from 'typeorm';
import { StudyFactRow } from './study-fact.entity.js';
import { Study } from './study.entity.js';

/** Locks the study, so that batches and runs of one study come one after another. */
export async function studyForUpdate(tx: Tx, call: Call): Promise<Study> {
  const study = await tx.manager.findOneOrFail(Study, {
    where: { id: call.target },
    lock: { mode: 'pessimistic_write' },
  });
  requireStudySight(call, study);
  return study;
}

/** A study is seen by officers whose scope covers the organ that did it. */
export const requireStudySight = (call: Call, { tenant, organId }: Study): void =>
  requireSight(call, { tenant, organIds: [organId] });

export const sizeOf = (manager: EntityManager, { id }: Study): Promise<number> =>
  manager.countBy(StudyFactRow, { studyId: id });

export const viewOf = ({ id, name, source, notes, currency, organId }: Study, n: number): StudyView => ({
  id,
  name,
  source,
  notes,
  currency,
  organId,
  n,
});
