import { addExpert, type AddExpert as Body, type ExpertView } from '#contracts';
import { actorOf, openFile } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, FieldCipher, officerOf, type Call } from '#service';
import { Controller, Inject } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { rosterWorkflow } from '../domain/roster-workflow.js';
import { requireTies } from './expert.changes.js';
import { Expert, expertNameColumn } from './expert.entity.js';
import { viewOf } from './expert.view.js';
import { requireCommittee } from './require-committee.js';

/**
 * Enters an expert into the roster of the officer's own committee. The answer kept for a repeat of the request holds the id
 * only: the name is stored nowhere in clear.
 */
@Controller()
export class AddExpert {
  constructor(
    private readonly deeds: Deeds,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @InjectDataSource() private readonly db: DataSource,
  ) {}

  @OnRequest(addExpert)
  async handle(@Asked() call: Call<Body>): Promise<ExpertView> {
    const { id } = await this.deeds.once<{ id: string }>(call, async (tx) => {
      requireCommittee(call);
      const { name, field, employerAgencyId, formerAgencyIds = [], appraiserId, termFrom, termTo } = call.body;
      if (termTo < termFrom) throw new Refusal('span-reversed', { pointer: '/termTo' });
      await requireTies(tx, call.body);
      const expert = tx.manager.create(Expert, {
        id: randomUUID(),
        version: 1,
        tenant: call.caller.tenant,
        organId: officerOf(call).organId,
        name: this.cipher.encrypt(name, expertNameColumn),
        status: rosterWorkflow.initial,
        employerAgencyId: employerAgencyId ?? null,
        appraiserId: appraiserId ?? null,
        changedById: null,
        field,
        formerAgencyIds,
        termFrom,
        termTo,
      });
      await openFile(tx, rosterWorkflow, expert, 'file', actorOf(call));
      await tx.manager.save(expert);
      return { answer: { id: expert.id }, subjectId: expert.id, after: expert };
    });
    const expert = await this.db.manager.findOneByOrFail(Expert, { id });
    return viewOf(expert, this.cipher.decrypt(expert.name, expertNameColumn));
  }
}
