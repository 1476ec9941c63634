import { endExpertTerm, type EndExpertTerm as Body, type ExpertView } from '#contracts';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, FieldCipher, type Call } from '#service';
import { Controller, Inject } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { rosterWorkflow } from '../domain/roster-workflow.js';
import { expertForDeed } from './expert.changes.js';
import { Expert, expertNameColumn } from './expert.entity.js';
import { viewOf } from './expert.view.js';

/** An expert leaves the committee before the term is over; after that day a panel seated replaces the member before its opinion. */
@Controller()
export class EndExpertTerm {
  constructor(
    private readonly deeds: Deeds,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @InjectDataSource() private readonly db: DataSource,
  ) {}

  @OnRequest(endExpertTerm)
  async handle(@Asked() call: Call<Body>): Promise<ExpertView> {
    const { id } = await this.deeds.once<{ id: string }>(call, async (tx) => {
      const expert = await expertForDeed(tx, call);
      const { on, reason } = call.body;
      await applyDeed(tx, rosterWorkflow, expert, 'leave', actorOf(call), reason);
      const fits = on >= call.today && on >= expert.termFrom && on <= expert.termTo;
      if (!fits) throw new Refusal('term-end-unfit', { pointer: '/on', details: { termTo: expert.termTo } });
      Object.assign(expert, { termTo: on, changedById: call.caller.id, version: expert.version + 1 });
      await tx.manager.save(expert);
      return { answer: { id: expert.id }, subjectId: expert.id, after: expert };
    });
    const expert = await this.db.manager.findOneByOrFail(Expert, { id });
    return viewOf(expert, this.cipher.decrypt(expert.name, expertNameColumn));
  }
}
