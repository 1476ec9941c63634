import { announceCandidates, type AnnounceCandidates as Body, type SelectionView, type ShortPeriod } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, openFile } from '#history';
import { Refusal, type LocalDate } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { choosePack, type RulePack } from '#statutory-clock';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { checkCandidates } from '../domain/check-candidates.js';
import { findShortPeriod } from '../domain/find-short-period.js';
import { selectionWorkflow } from '../domain/selection-workflow.js';
import { lockProjectInCharge } from '../projects/project.changes.js';
import type { Project } from '../projects/project.entity.js';
import { validAgencies } from './participants.js';
import { done } from './selection.changes.js';
import { Selection } from './selection.entity.js';

/**
 * The client publishes who signed up: the households may agree from now on, until the last day of the place (D01). A list that leaves them few days is put on file by an approver of the client or the regulator, who says why.
 */
@Controller()
export class AnnounceCandidates {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(announceCandidates)
  handle(@Asked() call: Call<Body>): Promise<SelectionView> {
    return this.deeds.once(call, async (tx) => {
      const project = await lockProjectInCharge(tx, call);
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
        ...listOf(call.body),
        packId: pack.id,
        shortPeriod: null,
        agreement: null,
        noAgreementSha256: null,
        vote: null,
        draw: null,
        drawSecret: null,
        outcome: null,
        annulmentSha256: null,
      });
      const agreeBy = await this.openPeriod(tx, project, selection, pack);
      selection.shortPeriod = agreeBy ? shortPeriodOf(call, agreeBy, pack) : null;
      requireClient(call, selection);
      await tx.manager.insert(Selection, selection);
      await openFile(tx, selectionWorkflow, selection, 'announce', actorOf(call), selection.shortPeriod?.reason);
      return done(tx, selection);
    });
  }

  /** Answers the last day to agree, or null where the place sets none. */
  private async openPeriod(tx: Tx, project: Project, selection: Selection, pack: RulePack): Promise<LocalDate | null> {
    const { id, announcedOn, organId } = selection;
    if (!pack.deadlines.D01) return null;
    const { dueOn } = await this.deadlines.open(tx, {
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
    return dueOn;
  }
}

/** The regulator puts a list on file only where its approver lets the period be short. */
function requireClient(call: Call, { organId, shortPeriod }: Selection): void {
  if (!shortPeriod && !officerOf(call).covers.includes(organId)) throw new Refusal('organ-outside-your-scope');
}

const listOf = ({ candidates, announcedOn, place, noticeSha256, households, seats }: Body) => ({
  candidates,
  announcedOn,
  place,
  noticeSha256,
  households,
  seats,
});

/** Refuses a list that comes so late that few days are left to agree, unless an approver takes that upon themselves. */
function shortPeriodOf(call: Call<Body>, agreeBy: LocalDate, { selection }: RulePack): ShortPeriod | null {
  const { leastDaysToAgree: leastDays } = selection;
  const daysLeft = findShortPeriod(agreeBy, leastDays, call.today);
  if (daysLeft === null) return null;
  const { shortPeriodReason: reason } = call.body;
  const details = { agreeBy, daysLeft, leastDays };
  if (!reason) throw new Refusal('too-few-days-to-agree', { pointer: '/announcedOn', details });
  const { id: approvedBy, roles } = officerOf(call);
  if (!roles.includes('approver')) throw new Refusal('short-period-needs-approver', { pointer: '/shortPeriodReason' });
  return { daysLeft, reason, approvedBy, approvedOn: call.today };
}

async function requireFit(tx: Tx, { body, today }: Call<Body>, project: Project): Promise<void> {
  const ids = body.candidates.map(({ agencyId }) => agencyId);
  const valid = await validAgencies(tx, ids, body.announcedOn);
  const candidates = body.candidates.map((one) => ({ ...one, valid: valid.has(one.agencyId) }));
  const unfit = checkCandidates({ ...body, candidates, decidedOn: project.announcedOn }, today);
  if (unfit) throw new Refusal(unfit.because, { pointer: unfit.pointer });
}
