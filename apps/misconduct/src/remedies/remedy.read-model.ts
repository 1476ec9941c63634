import { findPenaltyRemedies, type PenaltyRemedyList } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { sightOf } from '../cases/case.repository.js';
import { MisconductCase } from '../cases/misconduct-case.entity.js';
import { PenaltyRemedy } from './penalty-remedy.entity.js';
import { remedyViewOf } from './remedy.views.js';

/** The remedies sought against the decision of one case, oldest first. */
@Controller()
export class RemedyReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(findPenaltyRemedies)
  async find(@Asked() call: Call): Promise<PenaltyRemedyList> {
    const found = await this.db.manager.findOneByOrFail(MisconductCase, { id: call.target });
    requireSight(call, sightOf(found));
    const order = { createdAt: 'ASC', id: 'ASC' } as const;
    const remedies = await this.db.manager.find(PenaltyRemedy, { where: { caseId: found.id }, order });
    return { items: remedies.map(remedyViewOf) };
  }
}
