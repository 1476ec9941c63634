import { findCases, getCase, type CasePage, type CaseView, type FindCases } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, pageOf, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CorrectionOrder } from '../corrections/correction-order.entity.js';
import { correctionViewOf } from '../corrections/correction.view.js';
import { Performance } from '../performance/performance.entity.js';
import { performanceViewOf } from '../performance/performance.view.js';
import { Performances } from '../performance/performances.js';
import { BadConductRecord } from '../records/bad-conduct-record.entity.js';
import { recordViewOf } from '../records/record.view.js';
import { CaseStepRow } from './case-step.entity.js';
import { beforeFiling, isCase, sightOf } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import { casesSeenBy } from './cases-seen-by.js';
import { MisconductCase } from './misconduct-case.entity.js';
import { noticeDaysOf } from './notice-days.js';

/** Cases: the whole file for officers of the organs in charge, its own side of it for the agency. */
@Controller()
export class CaseReadModel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly deadlines: Deadlines,
    private readonly performances: Performances,
  ) {}

  @OnRequest(getCase)
  async get(@Asked() call: Call): Promise<CaseView> {
    const found = await this.db.manager.findOneByOrFail(MisconductCase, { id: call.target });
    if (!isCase(found)) throw new Refusal('not-found');
    requireSight(call, sightOf(found));
    const history = await this.db.manager.find(CaseStepRow, { where: { caseId: found.id }, order: { version: 'ASC' } });
    const record = await this.db.manager.findOneBy(BadConductRecord, { caseId: found.id });
    const days = await noticeDaysOf(this.deadlines, this.reading(call), [found]);
    return caseViewOf(found, call, {
      history,
      ...(record ? { record: recordViewOf(record, call.today) } : {}),
      ...(await this.beside(found, call)),
      days: days.get(found.id),
    });
  }

  @OnRequest(findCases)
  async find(@Asked() call: Call<FindCases>): Promise<CasePage> {
    const { query, limit } = casesSeenBy(this.db, call);
    query.andWhere('c.state <> all(:beforeFiling)', { beforeFiling });
    const found = await query.getMany();
    const days = await noticeDaysOf(this.deadlines, this.reading(call), found);
    return pageOf(
      found,
      limit,
      (c) => [c.createdAt.toISOString(), c.id],
      (c) => caseViewOf(c, call, { days: days.get(c.id) }),
    );
  }

  /** What runs beside the case. */
  private async beside({ id: caseId }: MisconductCase, call: Call) {
    const orders = await this.db.manager.find(CorrectionOrder, { where: { caseId }, order: { createdAt: 'ASC' } });
    const seen = call.caller.kind === 'officer' ? orders : orders.filter(({ servedOn }) => servedOn !== null);
    const corrections = seen.map(correctionViewOf);
    const performance = await this.db.manager.findOneBy(Performance, { id: caseId });
    if (!performance) return { corrections };
    const shown = await performanceViewOf(this.performances, this.reading(call), performance, call.today);
    return { corrections, performance: shown };
  }

  private reading({ caller: { tenant } }: Call) {
    return { manager: this.db.manager, tenant };
  }
}
