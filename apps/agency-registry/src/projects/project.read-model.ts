import { getProject, type ProjectView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { viewOf } from './project.changes.js';
import { Project } from './project.entity.js';

/** A project, for its organs' officers and the agencies appointed to it. */
@Controller()
export class ProjectReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getProject)
  async get(@Asked() call: Call): Promise<ProjectView> {
    const project = await this.db.manager.findOneByOrFail(Project, { id: call.target });
    const { caller } = call;
    const mine = caller.kind === 'agency' && project.appointments.some((one) => one.agencyId === caller.agencyId);
    requireSight(call, {
      tenant: caller.tenant,
      organIds: [project.organId, project.regulatorOrganId],
      ...(mine ? { agencyId: caller.agencyId } : {}),
    });
    return viewOf(project);
  }
}
