import { findOfficers, type FindOfficers, type OfficerPage } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, officerOf, pageOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { operatorOrganId } from '../domain/may-administer.js';
import { Officer } from './officer.entity.js';
import { Officers } from './officer.repository.js';

/** Accounts within the security administrator's reach, names masked. */
@Controller()
export class OfficerReadModel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly officers: Officers,
  ) {}

  @OnRequest(findOfficers)
  async find(@Asked() call: Call<FindOfficers>): Promise<OfficerPage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const { organId, covers } = officerOf(call);
    const query = this.db.manager
      .createQueryBuilder(Officer, 'o')
      .orderBy('o.createdAt', 'DESC')
      .addOrderBy('o.id', 'DESC')
      .limit(limit + 1);
    if (organId !== operatorOrganId) query.andWhere('o.organId = any(:covers)', { covers });
    if (call.body.organId) query.andWhere('o.organId = :organId', { organId: call.body.organId });
    if (beforeAt) query.andWhere('(o.createdAt, o.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    const rows = await query.getMany();
    return pageOf(
      rows,
      limit,
      (officer) => [officer.createdAt.toISOString(), officer.id],
      (officer) => this.officers.viewOf(officer),
    );
  }
}
