import { acceptDetermination, type AcceptDetermination as Body, type DeterminationView } from '#contracts';
import { Deadlines } from '#deadlines';
import { newDrawSecret, Refusal, type LocalDate } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { decideLateness } from '../domain/admit-late.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { requireCommittee } from '../experts/require-committee.js';
import { actorOf, applyDeed } from '../history/apply-deed.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import type { Determination } from './determination.entity.js';
import { opinionPeriod } from './opinion-period.js';

/**
 * The committee accepts or refuses an application. D06 runs from its receipt, the day of filing; a late one is no
 * application before it is admitted, so then from that day (art. 22, 25).
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
        determination.receivedOn = determination.late ? call.today : determination.filedOn;
        determination.committeeOrganId = officerOf(call).organId;
        determination.drawSecret = newDrawSecret();
        await this.openPeriod(tx, determination, determination.receivedOn);
      }
      return saveDetermination(tx, determination, deed);
    });
  }

  private async openPeriod(tx: Tx, determination: Determination, from: LocalDate): Promise<void> {
    const { jurisdiction, filedOn: packOn, agencyId, reportId, projectId, committeeOrganId } = determination;
    const concerned = { agencyId, reportId, projectId, ...(committeeOrganId ? { organId: committeeOrganId } : {}) };
    const period = opinionPeriod(determination);
    await this.deadlines.open(tx, { ...period, from, jurisdiction, packOn, mustAct: ['committee'], ...concerned });
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
