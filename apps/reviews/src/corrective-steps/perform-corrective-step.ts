import { performCorrectiveStep, type PerformCorrectiveStep as Body, type CorrectiveStepView } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { correctiveStepWorkflow } from '../domain/corrective-step-workflow.js';
import { requireDepartment } from '../review/review.changes.js';
import { correctiveStepForDeed, saveCorrectiveStep } from './corrective-step.changes.js';
import type { CorrectiveStep } from './corrective-step.entity.js';
import { stepDay } from './step-day.js';

/** The agency or the expropriation department says that what it owes is done, with proof. */
@Controller()
export class PerformCorrectiveStep {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(performCorrectiveStep)
  handle(@Asked() call: Call<Body>): Promise<CorrectiveStepView> {
    return this.deeds.once(call, async (tx) => {
      const step = await correctiveStepForDeed(tx, call);
      requireDebtor(call, step);
      await applyDeed(tx, correctiveStepWorkflow, step, 'perform', actorOf(call));
      const { doneOn, evidenceSha256 } = call.body;
      if (doneOn > call.today) throw new Refusal('corrective-step-done-in-future', { pointer: '/doneOn' });
      if (doneOn < step.filedOn) throw new Refusal('corrective-step-done-before-order', { pointer: '/doneOn' });
      step.doneOn = doneOn;
      step.evidenceSha256 = evidenceSha256;
      await this.deadlines.meet(tx, stepDay(step), doneOn);
      return saveCorrectiveStep(tx, step);
    });
  }
}

function requireDebtor(call: Call, { owedBy, organId }: CorrectiveStep): void {
  const isAgency = call.caller.kind === 'agency';
  if (isAgency !== (owedBy === 'agency')) throw new Refusal('corrective-step-not-yours');
  if (!isAgency) requireDepartment(call, organId);
}
