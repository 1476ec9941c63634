import { examineAspect, type DeterminationFile, type ExamineAspect as Body } from '#contracts';
import { actorOf, applyDeed } from '#history';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { requireCommittee } from '../experts/require-committee.js';
import { AspectFinding } from './aspect-finding.entity.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import { DeterminationFiles } from './determination-file.js';
import { sittingPanel } from './sitting.js';

/** Records the panel's finding on one of the seven aspects (art. 25); an earlier one on the same aspect stays on file. */
@Controller()
export class ExamineAspect {
  constructor(
    private readonly deeds: Deeds,
    private readonly files: DeterminationFiles,
  ) {}

  @OnRequest(examineAspect)
  async handle(@Asked() call: Call<Body>): Promise<DeterminationFile> {
    const { id } = await this.deeds.once<{ id: string }>(call, async (tx) => {
      const determination = await determinationForDeed(tx, call);
      requireCommittee(call, determination.organId);
      const { aspect, finding, text, evidence = [] } = call.body;
      await applyDeed(tx, determinationWorkflow, determination, 'examine-aspect', actorOf(call), aspect);
      const { drawNo } = await sittingPanel(tx.manager, determination, tx.today);
      const { id: determinationId, reportVersion } = determination;
      const examined = { examinedOn: call.today, examinedById: call.caller.id };
      const found = { determinationId, drawNo, reportVersion, aspect, finding, text, evidence, ...examined };
      await tx.manager.insert(AspectFinding, found);
      const done = await saveDetermination(tx, determination, aspect);
      return { ...done, answer: { id: determinationId } };
    });
    return this.files.read(id, call);
  }
}
