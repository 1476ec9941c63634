import { withdrawHearing, type CaseView, type WithdrawHearing as Body } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { agencyOf, Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { whichOf } from '../deadlines/case-deadline.js';
import { applyDeed, officer, type Actor } from './apply-deed.js';
import { caseForUpdate } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import type { MisconductCase } from './misconduct-case.entity.js';

/** No hearing is held: the agency takes its request back; or its chair finds, on the day, that it did not come (art. 64). */
@Controller()
export class WithdrawHearing {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(withdrawHearing)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      const by = whoWithdraws(call, found);
      const { reason } = call.body;
      if (found.hearing) found.hearing = { ...found.hearing, withdrawnOn: call.today };
      await applyDeed(tx, found, 'withdraw-hearing', { by, reason });
      await this.deadlines.cancel(tx, whichOf(found, 'SET-HEARING'), 'hearing-withdrawn');
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found };
    });
  }
}

function whoWithdraws(call: Call, { hearing }: MisconductCase): Actor {
  if (call.caller.kind === 'agency') return { kind: 'agency', id: agencyOf(call).id };
  if (hearing?.chairId !== officerOf(call).id) throw new Refusal('not-the-hearing-chair');
  if (!hearing.hearingOn || call.today < hearing.hearingOn) {
    throw new Refusal('hearing-not-due', { details: { hearingOn: hearing.hearingOn ?? null } });
  }
  return officer(call);
}
