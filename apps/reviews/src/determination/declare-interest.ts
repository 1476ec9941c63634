import { declareInterest, type DeclareInterest as Body, type DeterminationFile } from '#contracts';
import { actorOf, trace } from '#history';
import { allowed, next, Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { decideInterest } from '../domain/decide-interest.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { Expert } from '../experts/expert.entity.js';
import { determinationForDeed, saveDetermination } from './determination.changes.js';
import type { Determination } from './determination.entity.js';
import { DeterminationFiles } from './determination-file.js';
import { Interest } from './interest.entity.js';
import { seatedPanel } from './seated-panel.js';

/** Records an expert's interest in the case, until there is an opinion; a member seated already has to be replaced. */
@Controller()
export class DeclareInterest {
  constructor(
    private readonly deeds: Deeds,
    private readonly files: DeterminationFiles,
  ) {}

  @OnRequest(declareInterest)
  async handle(@Asked() call: Call<Body>): Promise<DeterminationFile> {
    const { id } = await this.deeds.once<{ id: string }>(call, async (tx) => {
      const determination = await determinationForDeed(tx, call);
      requireNoOpinion(determination);
      await requireDeclarer(tx, determination, call);
      const interestId = await record(tx, determination, call);
      const details = { expertId: call.body.expertId, interestId };
      const line = { deed: 'declare-interest' as const, by: actorOf(call), details };
      await trace(tx, determinationWorkflow, determination, line);
      const done = await saveDetermination(tx, determination, interestId);
      return { ...done, answer: { id: determination.id } };
    });
    return this.files.read(id, call);
  }
}

function requireNoOpinion({ status }: Determination): void {
  if (next(determinationWorkflow, status, 'withdraw') !== null) return;
  const details = { state: status, allowed: allowed(determinationWorkflow, status) };
  throw new Refusal('transition-not-allowed', { details });
}

async function requireDeclarer(tx: Tx, determination: Determination, call: Call<Body>): Promise<void> {
  const { expertId, evidenceSha256 } = call.body;
  const { id, roles, organId, organLevel } = officerOf(call);
  const expert = await tx.manager.findOneBy(Expert, { id: expertId, tenant: determination.tenant });
  if (!expert) throw new Refusal('expert-unknown', { pointer: '/expertId' });
  const panel = await seatedPanel(tx.manager, determination.id);
  const decision = decideInterest({
    organ: { organId, organLevel },
    isSecretary: roles.includes('committee-secretary') || panel?.drawnById === id,
    isReviewer: roles.includes('reviewer') || roles.includes('approver'),
    clientOrganId: determination.organId,
    regulatorOrganId: determination.regulatorOrganId,
    committeeOrganId: expert.organId,
    isSeated: panel?.memberIds.includes(expertId) === true,
    hasEvidence: evidenceSha256 !== undefined,
  });
  if (decision.declared) return;
  throw new Refusal(decision.because, decision.pointer ? { pointer: decision.pointer } : {});
}

async function record(tx: Tx, { id: determinationId, reportId }: Determination, call: Call<Body>): Promise<string> {
  const { expertId, reason, evidenceSha256 = null } = call.body;
  const id = randomUUID();
  const declared = { declaredOn: call.today, declaredById: call.caller.id };
  await tx.manager.insert(Interest, { id, determinationId, reportId, expertId, reason, evidenceSha256, ...declared });
  return id;
}
