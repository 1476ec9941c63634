import { pauseExamination, type DeterminationView, type PauseExamination as Body } from '#contracts';
import { Deadlines, requireSuspensible } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { requireCommittee } from '../experts/require-committee.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import { opinionPeriod } from './opinion-period.js';
import { opinionPeriodOf } from './opinion-periods.js';

/** The examination stands still on a recorded ground up to a last day, and D06 with it as long as it has not lapsed. */
@Controller()
export class PauseExamination {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(pauseExamination)
  handle(@Asked() call: Call<Body>): Promise<DeterminationView> {
    return this.deeds.once(call, async (tx) => {
      const determination = await determinationForDeed(tx, call);
      requireCommittee(call, determination.organId);
      const { ground, reason, until } = call.body;
      await applyDeed(tx, determinationWorkflow, determination, 'pause', actorOf(call), `${ground}: ${reason}`);
      determination.pause = { ground, since: call.today, until };
      const period = opinionPeriod(determination);
      const running = await opinionPeriodOf(tx.manager, determination);
      if (running) requireSuspensible(running, until, call.today);
      const order = { ground, reason, until, by: call.caller.id };
      if (running?.state === 'open') await this.deadlines.suspend(tx, period, order);
      return saveDetermination(tx, determination, ground);
    });
  }
}
