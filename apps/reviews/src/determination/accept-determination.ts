import { acceptDetermination, type AcceptDetermination as Body, type DeterminationView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { decideLateness } from '../domain/admit-late.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { requireCommittee } from '../experts/require-committee.js';
import { actorOf, applyDeed } from '../history/apply-deed.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import type { Determination } from './determination.entity.js';
import { newDrawSecret } from './draw-seed.js';

/**
 * The committee accepts or refuses an application. D06 runs from its receipt, the day of filing; a late one is no
 * application before it is admitted, so then from that day (art. 22, 25).
 */
@Controller()
export class AcceptDetermination {
  constructor(private readonly deeds: Deeds) {}

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
        determination.receivedOn = determination.late ? call.today : determination.filedOn;
        determination.drawSecret = newDrawSecret();
      }
      return saveDetermination(tx, determination, deed);
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
