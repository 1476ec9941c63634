import { findCourtCases, getCourtCase, type CourtCaseFile, type CourtCasePage, type FindCourtCases } from '#contracts';
import { historyOf } from '#history';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, pageOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { inSightOf } from '../review/in-sight.js';
import { requireCourtCaseSight } from './court-case.changes.js';
import { CourtCase } from './court-case.entity.js';
import { viewOf } from './court-case.view.js';
import { CourtRuling } from './court-ruling.entity.js';

/** Court cases about reports, for the officers in charge. */
@Controller()
export class CourtCasesReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getCourtCase)
  async get(@Asked() call: Call): Promise<CourtCaseFile> {
    const db = this.db.manager;
    const courtCase = await db.findOneByOrFail(CourtCase, { id: call.target });
    requireCourtCaseSight(call, courtCase);
    const rulings = await db.find(CourtRuling, { where: { courtCaseId: courtCase.id }, order: { seq: 'ASC' } });
    return {
      ...viewOf(courtCase),
      rulings: rulings.map(({ stage, caseNo, result, lossReason, decidedOn, evidenceSha256 }) => {
        const ruling = { stage, caseNo, result, decidedOn, evidenceSha256 };
        return lossReason ? { ...ruling, lossReason } : ruling;
      }),
      history: await historyOf(db, courtCase.id, call),
    };
  }

  @OnRequest(findCourtCases)
  async find(@Asked() call: Call<FindCourtCases>): Promise<CourtCasePage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const { reportId, projectId, stage, lossReason } = call.body;
    const query = inSightOf(call, this.db.manager.createQueryBuilder(CourtCase, 'f'))
      .orderBy('f.createdAt', 'DESC')
      .addOrderBy('f.id', 'DESC')
      .limit(limit + 1);
    if (reportId) query.andWhere('f.reportId = :reportId', { reportId });
    if (projectId) query.andWhere('f.projectId = :projectId', { projectId });
    if (stage) query.andWhere('f.status = :stage', { stage });
    if (lossReason) query.andWhere('f.lossReason = :lossReason', { lossReason });
    if (beforeAt) query.andWhere('(f.createdAt, f.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    return pageOf(await query.getMany(), limit, (one) => [one.createdAt.toISOString(), one.id], viewOf);
  }
}
