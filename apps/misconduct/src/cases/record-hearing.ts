import { recordHearing, type CaseView, type RecordHearing as Body } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { whichOf } from '../deadlines/case-deadline.js';
import { applyDeed, officer } from './apply-deed.js';
import { caseForUpdate } from './case.repository.js';
import { caseViewOf } from './case.views.js';

/** The chair puts the hearing on file, on its day or later: the minutes, and what was argued. */
@Controller()
export class RecordHearing {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(recordHearing)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      const { hearing } = found;
      if (hearing?.chairId !== officerOf(call).id) throw new Refusal('not-the-hearing-chair');
      if (!hearing.hearingOn || call.today < hearing.hearingOn) {
        throw new Refusal('hearing-not-due', { details: { hearingOn: hearing.hearingOn ?? null } });
      }
      found.hearing = { ...hearing, heldOn: hearing.hearingOn, ...call.body };
      await applyDeed(tx, found, 'hold-hearing', { by: officer(call), content: call.body });
      await this.deadlines.meet(tx, whichOf(found, 'SET-HEARING'));
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found };
    });
  }
}
