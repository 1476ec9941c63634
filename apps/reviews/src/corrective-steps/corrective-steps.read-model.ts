import {
  findCorrectiveSteps,
  getCorrectiveStep,
  type FindCorrectiveSteps,
  type CorrectiveStepFile,
  type CorrectiveStepPage,
} from '#contracts';
import { historyOf } from '#history';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, pageOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { inSightOf } from '../review/in-sight.js';
import { requireCorrectiveStepSight } from './corrective-step.changes.js';
import { CorrectiveStep } from './corrective-step.entity.js';
import { viewOf } from './corrective-step.view.js';

/** What is owed, for the parties, the agency and the officers in charge. */
@Controller()
export class CorrectiveStepsReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getCorrectiveStep)
  async get(@Asked() call: Call): Promise<CorrectiveStepFile> {
    const step = await this.db.manager.findOneByOrFail(CorrectiveStep, { id: call.target });
    requireCorrectiveStepSight(call, step);
    return { ...viewOf(step, call.today), history: await historyOf(this.db.manager, step.id, call) };
  }

  @OnRequest(findCorrectiveSteps)
  async find(@Asked() call: Call<FindCorrectiveSteps>): Promise<CorrectiveStepPage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const { subjectId, reportId, status, overdue } = call.body;
    const query = inSightOf(call, this.db.manager.createQueryBuilder(CorrectiveStep, 'f'))
      .orderBy('f.createdAt', 'DESC')
      .addOrderBy('f.id', 'DESC')
      .limit(limit + 1);
    if (subjectId) query.andWhere('f.subjectId = :subjectId', { subjectId });
    if (reportId) query.andWhere('f.reportId = :reportId', { reportId });
    if (status) query.andWhere('f.status = :status', { status });
    if (overdue) query.andWhere(`f.status = 'ORDERED' and f.dueOn < :today`, { today: call.today });
    if (beforeAt) query.andWhere('(f.createdAt, f.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    const rows = await query.getMany();
    return pageOf(
      rows,
      limit,
      (one) => [one.createdAt.toISOString(), one.id],
      (one) => viewOf(one, call.today),
    );
  }
}
