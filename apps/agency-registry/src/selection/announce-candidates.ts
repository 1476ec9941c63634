import { announceCandidates, type AnnounceCandidates as Body, type SelectionView } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { choosePack, type RulePack } from '#statutory-clock';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { checkCandidates } from '../domain/check-candidates.js';
import { selectionWorkflow } from '../domain/selection-workflow.js';
import { actorOf, openTrace } from '../history/apply-deed.js';
import { lockProject } from '../projects/project.changes.js';
import type { Project } from '../projects/project.entity.js';
import { validAgencies } from './participants.js';
import { done } from './selection.changes.js';
import { Selection } from './selection.entity.js';

/** The client publishes who signed up: the households may agree from now on, until the last day of the place (D01). */
@Controller()
export class AnnounceCandidates {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(announceCandidates)
  handle(@Asked() call: Call<Body>): Promise<SelectionView> {
    return this.deeds.once(call, async (tx) => {
      const project = await lockProject(tx, call);
      const rounds = await tx.manager.findBy(Selection, { projectId: project.id });
      if (rounds.some(({ state }) => state !== 'ANNULLED')) throw new Refusal('selection-standing');
      await requireFit(tx, call, project);
      const pack = choosePack(project.jurisdiction, call.body.announcedOn);
      const selection = tx.manager.create(Selection, {
        id: randomUUID(),
        version: 1,
        state: selectionWorkflow.initial,
        round: rounds.length + 1,
        projectId: project.id,
        organId: project.organId,
        regulatorOrganId: project.regulatorOrganId,
        ...call.body,
        packId: pack.id,
        agreement: null,
        noAgreementSha256: null,
        vote: null,
        draw: null,
        drawSecret: null,
        outcome: null,
        annulmentSha256: null,
      });
      await tx.manager.insert(Selection, selection);
      await openTrace(tx, selectionWorkflow, selection, { deed: 'announce', by: actorOf(call) });
      await this.openPeriod(tx, project, selection, pack);
      return done(tx, selection);
    });
  }

  private async openPeriod(tx: Tx, project: Project, { id, announcedOn, organId }: Selection, pack: RulePack) {
    if (!pack.deadlines.D01) return;
    await this.deadlines.open(tx, {
      key: 'D01',
      subjectKind: 'selection',
      subjectId: id,
      // A list put on file days after the day it names takes none of them from the households.
      from: pack.selection.agreeFrom === 'candidates' ? tx.today : project.announcedOn,
      packOn: announcedOn,
      jurisdiction: project.jurisdiction,
      mustAct: ['household'],
      organId,
      projectId: project.id,
    });
  }
}

async function requireFit(tx: Tx, { body, today }: Call<Body>, project: Project): Promise<void> {
  const ids = body.candidates.map(({ agencyId }) => agencyId);
  const valid = await validAgencies(tx, ids, body.announcedOn);
  const candidates = body.candidates.map((one) => ({ ...one, valid: valid.has(one.agencyId) }));
  const unfit = checkCandidates({ ...body, candidates, decidedOn: project.announcedOn }, today);
  if (unfit) throw new Refusal(unfit.because, { pointer: unfit.pointer });
}
