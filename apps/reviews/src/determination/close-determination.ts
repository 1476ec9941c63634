import { closeDetermination, type DeterminationView } from '#contracts';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { decideClosing } from '../domain/close-determination.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { requireCommittee } from '../experts/require-committee.js';
import { serviceInForce } from '../known/known-report.repository.js';
import { CorrectiveStep } from '../corrective-steps/corrective-step.entity.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import type { Determination } from './determination.entity.js';

/** Closes a determination from which nothing is owed any more. */
@Controller()
export class CloseDetermination {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(closeDetermination)
  handle(@Asked() call: Call): Promise<DeterminationView> {
    return this.deeds.once(call, async (tx) => {
      const determination = await determinationForDeed(tx, call);
      requireCommittee(call, determination.organId);
      await applyDeed(tx, determinationWorkflow, determination, 'close', actorOf(call));
      await requireNothingOwed(tx, determination);
      return saveDetermination(tx, determination);
    });
  }
}

async function requireNothingOwed(tx: Tx, { id: subjectId, reportId, newVersion }: Determination): Promise<void> {
  const correctiveSteps = await tx.manager.findBy(CorrectiveStep, { subjectId });
  const service = newVersion === null ? null : await serviceInForce(tx.manager, reportId, newVersion);
  const decision = decideClosing({ correctiveSteps, newVersion, newVersionIsServed: service !== null });
  if (decision.closed) return;
  const details =
    decision.because === 'corrective-steps-open' ? { open: decision.open } : { newVersion: decision.newVersion };
  throw new Refusal(decision.because, { details });
}
