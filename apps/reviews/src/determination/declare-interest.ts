import { declareInterest, type DeclareInterest as Body, type DeterminationFile } from '#contracts';
import { allowed, next, Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { Expert } from '../experts/expert.entity.js';
import { actorOf, traceDeed } from '../history/apply-deed.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import { DeterminationFiles } from './determination-file.js';
import { Interest } from './interest.entity.js';

/** Records an expert's interest in the case, until there is an opinion; a member seated already has to be replaced. */
@Controller()
export class DeclareInterest {
  constructor(
    private readonly deeds: Deeds,
    private readonly files: DeterminationFiles,
  ) {}

  @OnRequest(declareInterest)
  handle(@Asked() call: Call<Body>): Promise<DeterminationFile> {
    return this.deeds.once(call, async (tx) => {
      const determination = await determinationForDeed(tx, call);
      const { id: determinationId, reportId, status, tenant } = determination;
      if (next(determinationWorkflow, status, 'withdraw') === null) {
        const details = { state: status, allowed: allowed(determinationWorkflow, status) };
        throw new Refusal('transition-not-allowed', { details });
      }
      const { expertId, reason } = call.body;
      const isKnown = await tx.manager.existsBy(Expert, { id: expertId, tenant });
      if (!isKnown) throw new Refusal('expert-unknown', { pointer: '/expertId' });
      const declared = { declaredOn: call.today, declaredById: call.caller.id };
      const id = randomUUID();
      await tx.manager.insert(Interest, { id, determinationId, reportId, expertId, reason, ...declared });
      const line = { deed: 'declare-interest' as const, by: actorOf(call), details: { expertId, interestId: id } };
      await traceDeed(tx, determinationWorkflow, determination, line);
      const done = await saveDetermination(tx, determination, id);
      return { ...done, answer: await this.files.of(tx.manager, determination, call) };
    });
  }
}
