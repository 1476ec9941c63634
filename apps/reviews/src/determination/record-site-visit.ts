import { recordSiteVisit, type DeterminationFile, type RecordSiteVisit as Body } from '#contracts';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { decideSiteVisit } from '../domain/decide-site-visit.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { requireCommittee } from '../experts/require-committee.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import { DeterminationFiles } from './determination-file.js';
import { SiteVisitRow } from './site-visit.entity.js';
import { sittingPanel } from './sitting.js';

/** Records that the panel was at the house, or was not let in (art. 26). */
@Controller()
export class RecordSiteVisit {
  constructor(
    private readonly deeds: Deeds,
    private readonly files: DeterminationFiles,
  ) {}

  @OnRequest(recordSiteVisit)
  async handle(@Asked() call: Call<Body>): Promise<DeterminationFile> {
    const { id } = await this.deeds.once<{ id: string }>(call, async (tx) => {
      const determination = await determinationForDeed(tx, call);
      requireCommittee(call, determination.organId);
      const { visitedOn, present, access, text, evidence } = call.body;
      await applyDeed(tx, determinationWorkflow, determination, 'record-site-visit', actorOf(call), visitedOn);
      const { memberIds: panel } = await sittingPanel(tx.manager, determination, tx.today);
      const receivedOn = determination.receivedOn ?? determination.filedOn;
      const decision = decideSiteVisit({ visitedOn, receivedOn, present, panel }, call.today);
      if (!decision.recorded) throw new Refusal(decision.because, { pointer: decision.pointer });
      const recorded = { recordedOn: call.today, recordedById: call.caller.id };
      const visit = { id: randomUUID(), determinationId: determination.id, visitedOn, present, access, text, evidence };
      await tx.manager.insert(SiteVisitRow, { ...visit, ...recorded });
      const done = await saveDetermination(tx, determination);
      return { ...done, answer: { id: determination.id } };
    });
    return this.files.read(id, call);
  }
}
