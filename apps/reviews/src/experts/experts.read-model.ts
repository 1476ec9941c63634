import { findExperts, getCommitteeRoster, type CommitteeRoster, type ExpertPage, type FindExperts } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, FieldCipher, keysetOf, officerOf, pageOf, type Call } from '#service';
import { Controller, Inject } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { LessThanOrEqual, MoreThanOrEqual, type DataSource } from 'typeorm';
import { Expert, expertNameColumn } from './expert.entity.js';
import { viewOf } from './expert.view.js';

/** The roster, for secretaries of the committees their organ covers; names and fields of those in office, for everybody. */
@Controller()
export class ExpertsReadModel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  @OnRequest(findExperts)
  async find(@Asked() call: Call<FindExperts>): Promise<ExpertPage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const query = this.db.manager
      .createQueryBuilder(Expert, 'e')
      .where('e.tenant = :tenant', { tenant: call.caller.tenant })
      .andWhere('e.organId = any(:covers)', { covers: officerOf(call).covers })
      .orderBy('e.createdAt', 'DESC')
      .addOrderBy('e.id', 'DESC')
      .limit(limit + 1);
    if (call.body.field) query.andWhere('e.field = :field', { field: call.body.field });
    if (beforeAt) query.andWhere('(e.createdAt, e.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    return pageOf(
      await query.getMany(),
      limit,
      (e) => [e.createdAt.toISOString(), e.id],
      (e) => viewOf(e, this.cipher.decrypt(e.name, expertNameColumn)),
    );
  }

  @OnRequest(getCommitteeRoster)
  async inOffice(@Asked() call: Call): Promise<CommitteeRoster> {
    const { target: organId, today: on, caller } = call;
    const experts = await this.db.manager.find(Expert, {
      where: { tenant: caller.tenant, organId, termFrom: LessThanOrEqual(on), termTo: MoreThanOrEqual(on) },
      order: { field: 'ASC', createdAt: 'ASC', id: 'ASC' },
    });
    const named = experts.map(({ name, field }) => ({ name: this.cipher.decrypt(name, expertNameColumn), field }));
    return { organId, on, experts: named };
  }
}
