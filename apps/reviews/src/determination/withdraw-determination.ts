import { withdrawDetermination, type DeterminationView, type WithdrawApplication } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { actForApplicant } from '../history/act-for-applicant.js';
import { letApplyAgain } from './after-silence.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import { opinionPeriod } from './opinion-period.js';
import { dropQuestions } from './question-day.js';

/** The party that applied takes its application back, itself or by a paper signed at the counter, as long as there is no opinion. */
@Controller()
export class WithdrawDetermination {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(withdrawDetermination)
  handle(@Asked() call: Call<WithdrawApplication>): Promise<DeterminationView> {
    return this.deeds.once(call, async (tx) => {
      const determination = await determinationForDeed(tx, call);
      const paper = actForApplicant(call, determination);
      await applyDeed(tx, determinationWorkflow, determination, 'withdraw', actorOf(call), call.body.reason, paper);
      determination.pause = null;
      await this.deadlines.cancel(tx, opinionPeriod(determination), 'withdrawn');
      await dropQuestions(tx, this.deadlines, determination);
      const done = await saveDetermination(tx, determination);
      await letApplyAgain(tx, this.deadlines, determination);
      return done;
    });
  }
}
