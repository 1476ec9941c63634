import { liftCorrectiveStep, type LiftCorrectiveStep as Body, type CorrectiveStepView } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { correctiveStepWorkflow } from '../domain/corrective-step-workflow.js';
import { correctiveStepForDeed, requireOtherOrgan, saveCorrectiveStep } from './corrective-step.changes.js';
import { stepDay } from './step-day.js';

/** Lets go what cannot or need not be done any more; the reason stays on file. */
@Controller()
export class LiftCorrectiveStep {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(liftCorrectiveStep)
  handle(@Asked() call: Call<Body>): Promise<CorrectiveStepView> {
    return this.deeds.once(call, async (tx) => {
      const step = await correctiveStepForDeed(tx, call);
      requireOtherOrgan(call, step);
      await applyDeed(tx, correctiveStepWorkflow, step, 'lift', actorOf(call), call.body.reason);
      await this.deadlines.cancel(tx, stepDay(step), 'corrective-step-lifted');
      return saveCorrectiveStep(tx, step);
    });
  }
}
