import { checkCorrectiveStep, type CheckCorrectiveStep as Body, type CorrectiveStepView } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { correctiveStepWorkflow } from '../domain/corrective-step-workflow.js';
import { correctiveStepForDeed, requireOtherOrgan, saveCorrectiveStep } from './corrective-step.changes.js';
import { setDayAgain } from './step-day.js';

/** An officer of another organ than the client's confirms what was done, or sends it back: then it is owed as before. */
@Controller()
export class CheckCorrectiveStep {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(checkCorrectiveStep)
  handle(@Asked() call: Call<Body>): Promise<CorrectiveStepView> {
    return this.deeds.once(call, async (tx) => {
      const step = await correctiveStepForDeed(tx, call);
      requireOtherOrgan(call, step);
      const { decision, reason } = call.body;
      await applyDeed(tx, correctiveStepWorkflow, step, decision, actorOf(call), reason);
      if (decision === 'return') {
        Object.assign(step, { doneOn: null, evidenceSha256: null });
        await setDayAgain(tx, this.deadlines, step);
      }
      return saveCorrectiveStep(tx, step, decision);
    });
  }
}
