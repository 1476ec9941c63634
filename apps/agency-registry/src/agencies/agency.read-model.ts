import { findAgencies, getAgency, type AgencyPage, type AgencyView, type FindAgencies } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, pageOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { viewOf } from './agency.changes.js';
import { Agency } from './agency.entity.js';

/** The public register of agencies. */
@Controller()
export class AgencyReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getAgency)
  async get(@Asked() call: Call): Promise<AgencyView> {
    return viewOf(await this.db.manager.findOneByOrFail(Agency, { id: call.target }));
  }

  @OnRequest(findAgencies)
  async find(@Asked() call: Call<FindAgencies>): Promise<AgencyPage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const query = this.db.manager
      .createQueryBuilder(Agency, 'a')
      .addSelect('a.createdAt')
      .orderBy('a.createdAt', 'DESC')
      .addOrderBy('a.id', 'DESC')
      .limit(limit + 1);
    if (call.body.text) {
      const text = call.body.text;
      query.andWhere('(a.creditCode = :text or strpos(a.name, :text) > 0)', { text });
    }
    if (beforeAt) query.andWhere('(a.createdAt, a.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    return pageOf(await query.getMany(), limit, (a) => [a.createdAt.toISOString(), a.id], viewOf);
  }
}
