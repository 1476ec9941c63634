import { findConflicts, type ConflictList } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Project } from '../projects/project.entity.js';
import { Conflict } from './conflict.entity.js';
import { conflictViewOf } from './conflict.view.js';

const most = 1000;

/** The interests declared in a project, for its organs' officers. */
@Controller()
export class ConflictsReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(findConflicts)
  async find(@Asked() call: Call): Promise<ConflictList> {
    const db = this.db.manager;
    const { id: projectId, organId, regulatorOrganId } = await db.findOneByOrFail(Project, { id: call.target });
    const { tenant } = call.caller;
    requireSight(call, { tenant, organIds: [organId, regulatorOrganId] });
    const order = { createdAt: 'ASC', id: 'ASC' } as const;
    const found = await db.find(Conflict, { where: { projectId, tenant }, order, take: most });
    return { items: found.map(conflictViewOf) };
  }
}
