import { withdrawDetermination, type DeterminationView, type WithdrawApplication } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { actorOf, applyDeed } from '../history/apply-deed.js';
import { partyOf } from '../review/party.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import { opinionPeriod } from './opinion-period.js';

/** The party that applied takes its application back, as long as there is no opinion. */
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
      if (partyOf(call, determination) !== determination.applicant) throw new Refusal('not-a-party');
      await applyDeed(tx, determinationWorkflow, determination, 'withdraw', actorOf(call), call.body.reason);
      determination.pause = null;
      await this.deadlines.cancel(tx, opinionPeriod(determination), 'withdrawn');
      return saveDetermination(tx, determination);
    });
  }
}
