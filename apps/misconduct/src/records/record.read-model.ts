import {
  findAgencyRecords,
  findRecords,
  getRecord,
  type FindRecords,
  type RecordPage,
  type RecordView,
} from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, pageOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { BadConductRecord } from './bad-conduct-record.entity.js';
import { recordViewOf } from './record.view.js';

/** The public bad-conduct record: only entries whose publication runs today, whether or not the sweep has been by. */
@Controller()
export class RecordReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getRecord)
  async get(@Asked() call: Call): Promise<RecordView> {
    const record = await this.shown(call).andWhere('r.id = :id', { id: call.target }).getOne();
    if (!record) throw new Refusal('not-found');
    return recordViewOf(record, call.today);
  }

  @OnRequest(findRecords)
  find(@Asked() call: Call<FindRecords>): Promise<RecordPage> {
    return this.page(call, call.body);
  }

  @OnRequest(findAgencyRecords)
  findOfAgency(@Asked() call: Call<FindRecords>): Promise<RecordPage> {
    return this.page(call, { ...call.body, agencyId: call.target });
  }

  private async page(call: Call, filter: FindRecords): Promise<RecordPage> {
    const { limit, beforeAt, beforeId } = keysetOf(filter);
    const query = this.shown(call)
      .orderBy('r.createdAt', 'DESC')
      .addOrderBy('r.id', 'DESC')
      .limit(limit + 1);
    if (filter.agencyId) query.andWhere('r.agencyId = :agencyId', { agencyId: filter.agencyId });
    if (filter.code) query.andWhere('r.violationCode = :code', { code: filter.code });
    if (beforeAt) query.andWhere('(r.createdAt, r.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    return pageOf(
      await query.getMany(),
      limit,
      (r) => [r.createdAt.toISOString(), r.id],
      (r) => recordViewOf(r, call.today),
    );
  }

  private shown(call: Call): SelectQueryBuilder<BadConductRecord> {
    return this.db.manager
      .createQueryBuilder(BadConductRecord, 'r')
      .where('r.tenant = :tenant', { tenant: call.caller.tenant })
      .andWhere(`r.state = 'PUBLISHED' and :today between r.publishFrom and r.expiresOn`, { today: call.today });
  }
}
