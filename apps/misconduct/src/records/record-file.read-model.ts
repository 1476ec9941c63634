import {
  findRecordChanges,
  getRecordFile,
  type FindRecordChanges,
  type RecordChangePage,
  type RecordChangeView,
  type RecordFileView,
} from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, pageOf, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { BadConductRecord } from './bad-conduct-record.entity.js';
import { isArchived } from './is-archived.js';
import { RecordFiles } from './record-files.js';
import { sightOfRecord } from './record.repository.js';

/** Files of entries that are not ended, for their organ; the agency’s own; and, for everybody, why an entry was changed. */
@Controller()
export class RecordFileReadModel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly files: RecordFiles,
  ) {}

  @OnRequest(getRecordFile)
  async get(@Asked() call: Call): Promise<RecordFileView> {
    const record = await this.db.manager.findOneByOrFail(BadConductRecord, { id: call.target });
    requireSight(call, sightOfRecord(record));
    if (call.caller.kind === 'officer' && isArchived(record, call.today)) throw new Refusal('record-archived');
    return this.files.of(this.db, call, record);
  }

  @OnRequest(findRecordChanges)
  async findChanges(@Asked() call: Call<FindRecordChanges>): Promise<RecordChangePage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const { agencyId } = call.body;
    const query = this.db.manager
      .createQueryBuilder(BadConductRecord, 'r')
      .where('r.tenant = :tenant', { tenant: call.caller.tenant })
      .andWhere(`r.change is not null and r.change ->> 'explainedOn' is not null`)
      .orderBy('r.createdAt', 'DESC')
      .addOrderBy('r.id', 'DESC')
      .limit(limit + 1);
    if (agencyId) query.andWhere('r.agencyId = :agencyId', { agencyId });
    if (beforeAt) query.andWhere('(r.createdAt, r.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    return pageOf(await query.getMany(), limit, (r) => [r.createdAt.toISOString(), r.id], changeViewOf);
  }
}

function changeViewOf({ id, agencyName, decisionNo, organId, change }: BadConductRecord): RecordChangeView {
  const { outcome = 'changed', on = '', explainedOn = '', publicReason = '' } = change ?? {};
  return { recordId: id, agencyName, decisionNo, organId, outcome, on, explainedOn, publicReason };
}
