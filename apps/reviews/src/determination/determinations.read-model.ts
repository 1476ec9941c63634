import {
  findDeterminations,
  getDetermination,
  type DeterminationFile,
  type DeterminationPage,
  type FindDeterminations,
} from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, pageOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { inSightOf } from '../review/in-sight.js';
import { Determination } from './determination.entity.js';
import { DeterminationFiles } from './determination-file.js';
import { opinionPeriodsOf } from './opinion-periods.js';
import { viewOf } from './determination.view.js';

/** Determinations, for the parties, the agency and the officers in charge. */
@Controller()
export class DeterminationsReadModel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly files: DeterminationFiles,
  ) {}

  @OnRequest(getDetermination)
  get(@Asked() call: Call): Promise<DeterminationFile> {
    return this.files.read(call.target, call);
  }

  @OnRequest(findDeterminations)
  async find(@Asked() call: Call<FindDeterminations>): Promise<DeterminationPage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const { reportId, projectId, status } = call.body;
    const query = inSightOf(call, this.db.manager.createQueryBuilder(Determination, 'f'))
      .orderBy('f.createdAt', 'DESC')
      .addOrderBy('f.id', 'DESC')
      .limit(limit + 1);
    if (reportId) query.andWhere('f.reportId = :reportId', { reportId });
    if (projectId) query.andWhere('f.projectId = :projectId', { projectId });
    if (status) query.andWhere('f.status = :status', { status });
    if (beforeAt) query.andWhere('(f.createdAt, f.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    const rows = await query.getMany();
    const periods = await opinionPeriodsOf(
      this.db.manager,
      rows.map(({ id }) => id),
    );
    return pageOf(
      rows,
      limit,
      (one) => [one.createdAt.toISOString(), one.id],
      (one) => viewOf(one, periods.get(one.id) ?? null),
    );
  }
}
