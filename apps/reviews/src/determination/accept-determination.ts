import { acceptDetermination, type AcceptDetermination as Body, type DeterminationView } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { newDrawSecret, Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { decideLateness } from '../domain/admit-late.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { requireCommittee } from '../experts/require-committee.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import type { Determination } from './determination.entity.js';
import { letApplyAgain } from './after-silence.js';
import { openOpinionPeriod, opinionPeriod } from './opinion-period.js';

/**
 * The committee accepts or refuses an application. D06 has run from its receipt; a late one is no
 * application before it is admitted, so it runs from that day (art. 22, 25).
 */
@Controller()
export class AcceptDetermination {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(acceptDetermination)
  handle(@Asked() call: Call<Body>): Promise<DeterminationView> {
    return this.deeds.once(call, async (tx) => {
      const determination = await determinationForDeed(tx, call);
      requireCommittee(call, determination.organId);
      const accepts = call.body.decision === 'accept';
      if (determination.status === 'LATE') ruleOnLateness(call, determination);
      const deed = deedOf(determination, accepts);
      await applyDeed(tx, determinationWorkflow, determination, deed, actorOf(call), call.body.reason);
      if (accepts) {
        determination.receivedOn ??= call.today;
        determination.committeeOrganId = officerOf(call).organId;
        determination.drawSecret = newDrawSecret();
        await openOpinionPeriod(tx, this.deadlines, determination, determination.receivedOn);
      } else {
        await this.deadlines.cancel(tx, opinionPeriod(determination), 'refused');
      }
      const done = await saveDetermination(tx, determination, deed);
      if (!accepts) await letApplyAgain(tx, this.deadlines, determination);
      return done;
    });
  }
}

function deedOf({ status }: Determination, accepts: boolean) {
  if (status === 'LATE') return accepts ? 'admit-late' : 'refuse-late';
  return accepts ? 'accept' : 'refuse';
}

function ruleOnLateness({ caller, body }: Call<Body>, { filedById }: Determination): void {
  const decision = decideLateness({
    ruling: body.decision === 'accept' ? 'admit' : 'refuse',
    officerId: caller.id,
    filedById,
    requestIsLate: true,
    reason: body.reason,
  });
  if (!decision.ruled) throw new Refusal(decision.because, decision.pointer ? { pointer: decision.pointer } : {});
}
