import { getFullRun, type FullRunView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { FullRun } from './full-run.entity.js';
import { progressOf } from './full-run.view.js';

/** How far a full run has come, for officers of the organ that asked for it and of those above it. */
@Controller()
export class FullRunReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getFullRun)
  async get(@Asked() call: Call): Promise<FullRunView> {
    const run = await this.db.manager.findOneByOrFail(FullRun, { id: call.target });
    requireSight(call, { tenant: run.tenant, organIds: [run.organId] });
    return progressOf(this.db.manager, run);
  }
}
