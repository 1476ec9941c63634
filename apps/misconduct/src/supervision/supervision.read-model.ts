import { getSupervision, type SupervisionView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { KnownAgency } from '../agencies/known-agency.entity.js';
import { supervisionViewOf } from './supervision.view.js';

/** The ladder, for officers and for the agency itself. */
@Controller()
export class SupervisionReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getSupervision)
  async get(@Asked() call: Call): Promise<SupervisionView> {
    const { agencyId } = await this.db.manager.findOneByOrFail(KnownAgency, { agencyId: call.target });
    if (call.caller.kind === 'agency' && call.caller.agencyId !== agencyId) throw new Refusal('not-found');
    return supervisionViewOf(this.db.manager, call, agencyId);
  }
}
