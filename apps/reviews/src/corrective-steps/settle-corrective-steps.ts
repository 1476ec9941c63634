import type { CorrectiveStepKind } from '#contracts';
import type { Deadlines } from '#deadlines';
import { applyDeed, bySystem } from '#history';
import type { Tx } from '#messaging';
import { In } from 'typeorm';
import { correctiveStepWorkflow } from '../domain/corrective-step-workflow.js';
import { CorrectiveStep } from './corrective-step.entity.js';
import { stepDay } from './step-day.js';

/** What an event proves needs nobody's word: corrective steps of this kind are done today, and confirmed. */
export async function settleCorrectiveSteps(
  tx: Tx,
  deadlines: Deadlines,
  subjectId: string,
  what: CorrectiveStepKind,
  proof: string,
): Promise<void> {
  const open = await tx.manager.find(CorrectiveStep, {
    where: { subjectId, what, status: In(['ORDERED', 'PERFORMED']) },
    lock: { mode: 'pessimistic_write' },
  });
  for (const step of open) {
    if (step.status === 'ORDERED')
      await applyDeed(tx, correctiveStepWorkflow, step, 'perform', bySystem('reviews'), proof);
    await applyDeed(tx, correctiveStepWorkflow, step, 'confirm', bySystem('reviews'), proof);
    step.doneOn ??= tx.today;
    await deadlines.meet(tx, stepDay(step), step.doneOn);
    step.version += 1;
    await tx.manager.save(step);
  }
}
