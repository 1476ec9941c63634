import type { OrderCorrectiveStep } from '#contracts';
import { openFile, type Actor } from '#history';
import type { Tx } from '#messaging';
import { randomUUID } from 'node:crypto';
import { correctiveStepWorkflow } from '../domain/corrective-step-workflow.js';
import { caseOf } from '../known/case-of.js';
import { CorrectiveStep } from './corrective-step.entity.js';

/** Puts on file what is owed from today. */
export async function openCorrectiveStep(
  tx: Tx,
  inCase: Parameters<typeof caseOf>[0],
  order: OrderCorrectiveStep,
  by: Actor,
): Promise<CorrectiveStep> {
  const step = tx.manager.create(CorrectiveStep, {
    id: randomUUID(),
    version: 1,
    ...caseOf(inCase),
    ...order,
    filedOn: tx.today,
    status: correctiveStepWorkflow.initial,
    doneOn: null,
    evidenceSha256: null,
  });
  await openFile(tx, correctiveStepWorkflow, step, 'file', by);
  return tx.manager.save(step);
}
