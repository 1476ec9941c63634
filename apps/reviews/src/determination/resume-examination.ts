import { resumeExamination, type DeterminationView, type ResumeExamination as Body } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { requireCommittee } from '../experts/require-committee.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import { opinionPeriod } from './opinion-period.js';
import { opinionPeriodOf } from './opinion-periods.js';

/** What stopped the examination is over, and D06 runs on. */
@Controller()
export class ResumeExamination {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(resumeExamination)
  handle(@Asked() call: Call<Body>): Promise<DeterminationView> {
    return this.deeds.once(call, async (tx) => {
      const determination = await determinationForDeed(tx, call);
      requireCommittee(call, determination.organId);
      const ground = determination.pause?.ground ?? 'unknown';
      const { reason } = call.body;
      await applyDeed(tx, determinationWorkflow, determination, 'resume', actorOf(call), reason);
      determination.pause = null;
      const period = opinionPeriod(determination);
      const stopped = await opinionPeriodOf(tx.manager, determination);
      if (stopped?.state === 'suspended') {
        await this.deadlines.resume(tx, period, { ground, reason, by: call.caller.id });
      }
      return saveDetermination(tx, determination);
    });
  }
}
