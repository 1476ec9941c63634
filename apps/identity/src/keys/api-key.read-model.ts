import { findAgencyKeys, type AgencyKeyPage, type FindAgencyKeys } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, pageOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ApiKey } from './api-key.entity.js';
import { requireAgencyInReach, viewOf } from './api-key.repository.js';

/** The keys of an agency, revoked ones too, for its security administrators. */
@Controller()
export class ApiKeyReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(findAgencyKeys)
  async find(@Asked() call: Call<FindAgencyKeys>): Promise<AgencyKeyPage> {
    await requireAgencyInReach(this.db.manager, call, call.target);
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const query = this.db.manager
      .createQueryBuilder(ApiKey, 'k')
      .where('k.agencyId = :agencyId', { agencyId: call.target })
      .orderBy('k.createdAt', 'DESC')
      .addOrderBy('k.id', 'DESC')
      .limit(limit + 1);
    if (beforeAt) query.andWhere('(k.createdAt, k.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    return pageOf(await query.getMany(), limit, (key) => [key.createdAt.toISOString(), key.id], viewOf);
  }
}
