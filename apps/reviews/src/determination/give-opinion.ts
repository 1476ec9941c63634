import {
  giveOpinion,
  opinionGiven,
  type DeterminationView,
  type GiveOpinion as Body,
  type OpinionView,
} from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { DeterminationDocuments } from '../documents/determination-documents.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { decideOpinion } from '../domain/give-opinion.js';
import { requireCommittee } from '../experts/require-committee.js';
import { askForNewReport } from './ask-for-new-report.js';
import { closeOverdueReview } from './close-overdue-review.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import type { Determination } from './determination.entity.js';
import { findingsOf } from './findings.js';
import { opinionPeriod } from './opinion-period.js';
import { dropQuestions } from './question-day.js';
import { sittingPanel } from './sitting.js';

/** Enters the panel's signed opinion: the report is maintained, or goes back to the agency by a set day (art. 25). */
@Controller()
export class GiveOpinion {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly documents: DeterminationDocuments,
  ) {}

  @OnRequest(giveOpinion)
  handle(@Asked() call: Call<Body>): Promise<DeterminationView> {
    return this.deeds.once(call, async (tx) => {
      const determination = await determinationForDeed(tx, call);
      requireCommittee(call, determination.organId);
      const { outcome } = call.body;
      const deed = outcome === 'maintained' ? 'maintain' : 'send-back';
      await applyDeed(tx, determinationWorkflow, determination, deed, actorOf(call));
      determination.opinion = await decide(tx, determination, call.body);
      await this.documents.issueOpinion(tx, determination, determination.opinion);
      await this.deadlines.meet(tx, opinionPeriod(determination));
      await dropQuestions(tx, this.deadlines, determination);
      await askForNewReport(tx, this.deadlines, determination);
      await closeOverdueReview(tx, this.deadlines, determination);
      const { id: determinationId, reportId, agencyId, projectId, regulatorOrganId } = determination;
      tx.emit(opinionGiven, { determinationId, reportId, agencyId, projectId, regulatorOrganId, outcome });
      return saveDetermination(tx, determination, deed);
    });
  }
}

/** The opinion as it stands in the file; throws the refusal where it is none. */
async function decide(tx: Tx, determination: Determination, body: Body): Promise<OpinionView> {
  const panel = await sittingPanel(tx.manager, determination, tx.today);
  const findings = await findingsOf(tx.manager, determination, panel);
  const aspects = findings.map(({ aspect, finding, text }) => ({ aspect, finding, text }));
  const { outcome, signers, dissents = [], newReportBy = null } = body;
  const decision = decideOpinion({ outcome, aspects, signers, dissents, newReportBy }, panel.memberIds, tx.today);
  if (decision.given) return { ...body, aspects, givenOn: tx.today };
  const { because, pointer, missing } = decision;
  throw new Refusal(because, { ...(pointer ? { pointer } : {}), ...(missing ? { details: { missing } } : {}) });
}
