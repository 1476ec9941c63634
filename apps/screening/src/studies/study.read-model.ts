import {
  findStudyFlags,
  getStudy,
  type FindStudyFlags,
  type StudyFlagPage,
  type StudyFlagView,
  type StudyView,
} from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, pageOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { valueEvidenceOf } from '../flags/flag.views.js';
import { StudyFlag } from './study-flag.entity.js';
import { StudyRun } from './study-run.entity.js';
import { Study } from './study.entity.js';
import { requireStudySight, sizeOf, viewOf } from './study.repository.js';

/** Studies and the flags of their last run, for officers of the organ that did them. */
@Controller()
export class StudyReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getStudy)
  async get(@Asked() call: Call): Promise<StudyView> {
    const study = await this.seen(call);
    return viewOf(study, await sizeOf(this.db.manager, study));
  }

  @OnRequest(findStudyFlags)
  async find(@Asked() call: Call<FindStudyFlags>): Promise<StudyFlagPage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const study = await this.seen(call);
    const run = await this.db.manager.findOne(StudyRun, { where: { studyId: study.id }, order: { ranAt: 'DESC' } });
    if (!run) return { items: [], nextCursor: null };
    const query = this.db.manager
      .createQueryBuilder(StudyFlag, 'f')
      .where('f.runId = :runId', { runId: run.id })
      .orderBy('f.createdAt', 'DESC')
      .addOrderBy('f.id', 'DESC')
      .limit(limit + 1);
    const { direction } = call.body;
    if (direction) query.andWhere('f.direction = :direction', { direction });
    if (beforeAt) query.andWhere('(f.createdAt, f.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    return pageOf(await query.getMany(), limit, (f) => [f.createdAt.toISOString(), f.id], flagOf);
  }

  private async seen(call: Call): Promise<Study> {
    const study = await this.db.manager.findOneByOrFail(Study, { id: call.target });
    requireStudySight(call, study);
    return study;
  }
}

const flagOf = ({ ref, cellId, direction, said }: StudyFlag): StudyFlagView => {
  const { expectedUnitPriceYuan, usualRange, gapPercent, z, sentence } = valueEvidenceOf(said, '');
  return {
    ref,
    ...(cellId === null ? {} : { cellId }),
    direction,
    usualRange,
    gapPercent,
    z,
    sentence,
    unitPrice: said.unitPriceYuan,
    expectedUnitPrice: expectedUnitPriceYuan,
    level: 'level' in said ? said.level : 2,
  };
};
