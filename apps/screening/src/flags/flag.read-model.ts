import { findFlags, getFlag, type FindFlags, type FlagPage, type FlagWithHistory } from '#contracts';
import { OnRequest } from '#messaging';
import { agencyOf, Asked, keysetOf, pageOf, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { FlagEntry } from './flag-entry.entity.js';
import { FlagRow } from './flag.entity.js';
import { entryOf, viewOf } from './flag.views.js';

/** Flags for the officers of the project's organs and, with the same evidence, for the agency whose report it is. */
@Controller()
export class FlagReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getFlag)
  async get(@Asked() call: Call): Promise<FlagWithHistory> {
    const flag = await this.db.manager.findOneByOrFail(FlagRow, { id: call.target });
    const { tenant, organId, regulatorOrganId, agencyId } = flag;
    requireSight(call, { tenant, organIds: [organId, regulatorOrganId], ...(agencyId ? { agencyId } : {}) });
    const history = await this.db.manager.find(FlagEntry, { where: { flagId: flag.id }, order: { version: 'ASC' } });
    return { ...viewOf(flag), history: history.map(entryOf) };
  }

  @OnRequest(findFlags)
  async find(@Asked() call: Call<FindFlags>): Promise<FlagPage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const { projectId, direction, state } = call.body;
    const query = this.db.manager
      .createQueryBuilder(FlagRow, 'f')
      .where('f.tenant = :tenant', { tenant: call.caller.tenant })
      .orderBy('f.createdAt', 'DESC')
      .addOrderBy('f.id', 'DESC')
      .limit(limit + 1);
    onlySeenBy(call, query);
    if (projectId) query.andWhere('f.projectId = :projectId', { projectId });
    if (direction) query.andWhere('f.direction = :direction', { direction });
    if (state) query.andWhere('f.state = :state', { state });
    if (beforeAt) query.andWhere('(f.createdAt, f.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    return pageOf(await query.getMany(), limit, (f) => [f.createdAt.toISOString(), f.id], viewOf);
  }
}

function onlySeenBy(call: Call, query: SelectQueryBuilder<FlagRow>): void {
  if (call.caller.kind === 'officer') {
    const { covers } = call.caller;
    query.andWhere('(f.organId = any(:covers) or f.regulatorOrganId = any(:covers))', { covers });
  } else {
    query.andWhere('f.agencyId = :agencyId', { agencyId: agencyOf(call).agencyId });
  }
}
