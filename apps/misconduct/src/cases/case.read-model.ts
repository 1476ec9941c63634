import { findCases, getCase, type CasePage, type CaseView, type FindCases } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, pageOf, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { BadConductRecord } from '../records/bad-conduct-record.entity.js';
import { recordViewOf } from '../records/record.view.js';
import { CaseStepRow } from './case-step.entity.js';
import { isCase, sightOf } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import { casesSeenBy } from './cases-seen-by.js';
import { MisconductCase } from './misconduct-case.entity.js';

/** Cases: the whole file for officers of the organs in charge, its own side of it for the agency. */
@Controller()
export class CaseReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getCase)
  async get(@Asked() call: Call): Promise<CaseView> {
    const found = await this.db.manager.findOneByOrFail(MisconductCase, { id: call.target });
    if (!isCase(found)) throw new Refusal('not-found');
    requireSight(call, sightOf(found));
    const history = await this.db.manager.find(CaseStepRow, { where: { caseId: found.id }, order: { version: 'ASC' } });
    const record = await this.db.manager.findOneBy(BadConductRecord, { caseId: found.id });
    return caseViewOf(found, call, { history, ...(record ? { record: recordViewOf(record) } : {}) });
  }

  @OnRequest(findCases)
  async find(@Asked() call: Call<FindCases>): Promise<CasePage> {
    const { query, limit } = casesSeenBy(this.db, call);
    query.andWhere(`c.state not in ('LEAD', 'NOT_FILED')`);
    return pageOf(
      await query.getMany(),
      limit,
      (c) => [c.createdAt.toISOString(), c.id],
      (c) => caseViewOf(c, call),
    );
  }
}
