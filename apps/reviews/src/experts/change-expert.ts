import { changeExpert, type ChangeExpert as Body, type ExpertView } from '#contracts';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, FieldCipher, type Call } from '#service';
import { Controller, Inject } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { rosterWorkflow } from '../domain/roster-workflow.js';
import { expertForDeed, requireTies } from './expert.changes.js';
import { Expert, expertNameColumn } from './expert.entity.js';
import { viewOf } from './expert.view.js';

/** Keeps an expert's entry up to date. Whoever left an agency stays tied to it: past employment calls for recusal too. */
@Controller()
export class ChangeExpert {
  constructor(
    private readonly deeds: Deeds,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @InjectDataSource() private readonly db: DataSource,
  ) {}

  @OnRequest(changeExpert)
  async handle(@Asked() call: Call<Body>): Promise<ExpertView> {
    const { id } = await this.deeds.once<{ id: string }>(call, async (tx) => {
      const expert = await expertForDeed(tx, call);
      await applyDeed(tx, rosterWorkflow, expert, 'change', actorOf(call), call.body.reason);
      if (call.body.leftEmployer && call.body.employerAgencyId) {
        throw new Refusal('employer-ambiguous', { pointer: '/leftEmployer' });
      }
      await requireTies(tx, call.body);
      enter(expert, call.body);
      if (expert.termTo < expert.termFrom) throw new Refusal('span-reversed', { pointer: '/termTo' });
      expert.changedById = call.caller.id;
      expert.version += 1;
      await tx.manager.save(expert);
      return { answer: { id: expert.id }, subjectId: expert.id, after: expert };
    });
    const expert = await this.db.manager.findOneByOrFail(Expert, { id });
    return viewOf(expert, this.cipher.decrypt(expert.name, expertNameColumn));
  }
}

function enter(expert: Expert, { field, employerAgencyId, leftEmployer, appraiserId, termTo }: Body): void {
  const before = expert.employerAgencyId;
  if (employerAgencyId || leftEmployer) expert.employerAgencyId = employerAgencyId ?? null;
  if (before !== null && before !== expert.employerAgencyId && !expert.formerAgencyIds.includes(before)) {
    expert.formerAgencyIds = [...expert.formerAgencyIds, before];
  }
  expert.field = field ?? expert.field;
  expert.appraiserId = appraiserId ?? expert.appraiserId;
  expert.termTo = termTo ?? expert.termTo;
}
