import type { CorrectiveStepView } from '#contracts';
import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, requireSight, requireVersion, type Call, type Done } from '#service';
import { CorrectiveStep } from './corrective-step.entity.js';
import { viewOf } from './corrective-step.view.js';

/** Locks the corrective step for a deed of somebody who may see it on its newest version. */
export async function correctiveStepForDeed(tx: Tx, call: Call): Promise<CorrectiveStep> {
  const step = await tx.manager.findOneOrFail(CorrectiveStep, {
    where: { id: call.target },
    lock: { mode: 'pessimistic_write' },
  });
  requireCorrectiveStepSight(call, step);
  requireVersion(call, step.version);
  return step;
}

type Sighted = Pick<CorrectiveStep, 'tenant' | 'organId' | 'regulatorOrganId' | 'agencyId' | 'reportId'>;

export function requireCorrectiveStepSight(call: Call, inCase: Sighted): void {
  const { tenant, organId, regulatorOrganId, agencyId, reportId } = inCase;
  requireSight(call, { tenant, organIds: [organId, regulatorOrganId], agencyId, reportId });
}

/** Stops an officer of the expropriation department: a party to the case neither orders nor judges what is owed in it. */
export function requireOtherOrgan(call: Call, { organId }: Pick<CorrectiveStep, 'organId'>): void {
  if (officerOf(call).organId === organId) throw new Refusal('corrective-step-own-organ');
}

/** Saves the corrective step's next version and answers with it. */
export async function saveCorrectiveStep(
  tx: Tx,
  step: CorrectiveStep,
  why?: string,
): Promise<Done<CorrectiveStepView>> {
  step.version += 1;
  await tx.manager.save(step);
  return { answer: viewOf(step, tx.today), subjectId: step.id, after: step, ...(why ? { why } : {}) };
}
