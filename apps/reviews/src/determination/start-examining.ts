import { startExamining, type DeterminationFile, type StartExamining as Body } from '#contracts';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { requireCommittee } from '../experts/require-committee.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import { DeterminationFiles } from './determination-file.js';
import { sittingPanel } from './sitting.js';

/** The panel takes up its work, once every member has declared to have no interest in the case (art. 3). */
@Controller()
export class StartExamining {
  constructor(
    private readonly deeds: Deeds,
    private readonly files: DeterminationFiles,
  ) {}

  @OnRequest(startExamining)
  async handle(@Asked() call: Call<Body>): Promise<DeterminationFile> {
    const { id } = await this.deeds.once<{ id: string }>(call, async (tx) => {
      const determination = await determinationForDeed(tx, call);
      requireCommittee(call, determination.organId);
      await applyDeed(tx, determinationWorkflow, determination, 'start-examining', actorOf(call));
      const { memberIds } = await sittingPanel(tx.manager, determination, tx.today);
      requireIndependence(memberIds, call.body.independent);
      determination.independent = call.body.independent;
      const done = await saveDetermination(tx, determination);
      return { ...done, answer: { id: determination.id } };
    });
    return this.files.read(id, call);
  }
}

function requireIndependence(memberIds: readonly string[], independent: readonly string[]): void {
  const stranger = independent.findIndex((id) => !memberIds.includes(id));
  if (stranger >= 0) throw new Refusal('not-on-panel', { pointer: `/independent/${stranger}` });
  const missing = memberIds.filter((id) => !independent.includes(id));
  if (missing.length > 0) {
    throw new Refusal('independence-undeclared', { pointer: '/independent', details: { missing } });
  }
}
