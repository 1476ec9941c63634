import { getProjectScreening, type ProjectScreening } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { peersOf } from '../flags/flag.views.js';
import { ProjectScreen } from './project-screen.entity.js';
import { ScreenRun } from './screen-run.entity.js';

/** The last screening of a project, with what could not be judged and why. */
@Controller()
export class ProjectScreeningReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getProjectScreening)
  async get(@Asked() call: Call): Promise<ProjectScreening> {
    const { tenant } = call.caller;
    const project = await this.db.manager.findOneByOrFail(ProjectScreen, { tenant, projectId: call.target });
    requireSight(call, { tenant, organIds: [project.organId, project.regulatorOrganId] });
    if (!project.lastRunId) throw new Refusal('project-not-screened');
    const run = await this.db.manager.findOneByOrFail(ScreenRun, { id: project.lastRunId });
    return viewOf(run, project.dirtySince === null);
  }
}

const viewOf = (run: ScreenRun, upToDate: boolean): ProjectScreening => ({
  projectId: run.projectId,
  runId: run.id,
  screenedAt: run.screenedAt.toISOString(),
  upToDate,
  engineVersion: run.engineVersion,
  settingsHash: run.settingsHash,
  snapshotHash: run.snapshotHash,
  n: run.n,
  judged: run.n - run.cannotJudge.length,
  flagsHigh: run.flagsHigh,
  flagsLow: run.flagsLow,
  cannotJudge: run.cannotJudge.map((home) => ({ ...home, peerGroup: peersOf(home.peerGroup) })),
});
