import { findLeads, getLead, type FindLeads, type LeadPage, type LeadView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, pageOf, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { casesSeenBy } from '../cases/cases-seen-by.js';
import { sightOf } from '../cases/case.repository.js';
import { leadViewOf } from '../cases/case.views.js';
import { MisconductCase } from '../cases/misconduct-case.entity.js';

/** Leads and what became of them, for officers only. */
@Controller()
export class LeadReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getLead)
  async get(@Asked() call: Call): Promise<LeadView> {
    const found = await this.db.manager.findOneByOrFail(MisconductCase, { id: call.target });
    requireSight(call, sightOf(found));
    return leadViewOf(found);
  }

  @OnRequest(findLeads)
  async find(@Asked() call: Call<FindLeads>): Promise<LeadPage> {
    const { query, limit } = casesSeenBy(this.db, call);
    return pageOf(await query.getMany(), limit, (c) => [c.createdAt.toISOString(), c.id], leadViewOf);
  }
}
