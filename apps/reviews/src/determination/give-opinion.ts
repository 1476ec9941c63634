import { giveOpinion, opinionGiven, type DeterminationView, type GiveOpinion as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { decideOpinion } from '../domain/give-opinion.js';
import { requireCommittee } from '../experts/require-committee.js';
import { actorOf, applyDeed } from '../history/apply-deed.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import type { Determination } from './determination.entity.js';
import { recusedMembers, seatedPanel } from './seated-panel.js';

/** Enters the panel's signed opinion: the report is maintained, or goes back to the agency by a set day (art. 25). */
@Controller()
export class GiveOpinion {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(giveOpinion)
  handle(@Asked() call: Call<Body>): Promise<DeterminationView> {
    return this.deeds.once(call, async (tx) => {
      const determination = await determinationForDeed(tx, call);
      requireCommittee(call, determination.organId);
      const { outcome } = call.body;
      const deed = outcome === 'maintained' ? 'maintain' : 'send-back';
      await applyDeed(tx, determinationWorkflow, determination, deed, actorOf(call));
      await requireOpinion(tx, determination, call.body);
      determination.opinion = { ...call.body, givenOn: call.today };
      const { id: determinationId, reportId, agencyId, projectId, regulatorOrganId } = determination;
      tx.emit(opinionGiven, { determinationId, reportId, agencyId, projectId, regulatorOrganId, outcome });
      return saveDetermination(tx, determination, deed);
    });
  }
}

async function requireOpinion(tx: Tx, determination: Determination, body: Body): Promise<void> {
  const panel = await seatedPanel(tx.manager, determination.id);
  const recused = panel ? await recusedMembers(tx.manager, determination, panel) : [];
  if (recused.length > 0) throw new Refusal('panel-has-recused-member', { details: { recused } });
  const { outcome, aspects, signers, dissents = [], newReportBy = null } = body;
  const opinion = { outcome, aspects, signers, dissents, newReportBy };
  const decision = decideOpinion(opinion, panel?.memberIds ?? [], tx.today);
  if (!decision.given) throw new Refusal(decision.because, { pointer: decision.pointer });
}
