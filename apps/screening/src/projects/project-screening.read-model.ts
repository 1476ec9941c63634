import { getProjectScreening, type ProjectScreening, type SentenceView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { CannotJudge } from '../domain/judge-project.js';
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

const sentences: Record<CannotJudge['reason'], SentenceView> = {
  'too-few-peers': {
    zh: '本项目内同用途或相近的房屋不足，不能判断。',
    en: 'Cannot be judged: too few homes of the project are of its use, or like it.',
  },
};

const viewOf = (run: ScreenRun, upToDate: boolean): ProjectScreening => ({
  projectId: run.projectId,
  runId: run.id,
  screenedAt: run.screenedAt.toISOString(),
  upToDate,
  engineVersion: run.engineVersion,
  settingsHash: run.settingsHash,
  snapshotHash: run.snapshotHash,
  n: run.n,
  judged: run.judged,
  flagsHigh: run.flagsHigh,
  flagsLow: run.flagsLow,
  contested: run.contested,
  cannotJudge: run.cannotJudge.map(({ reportId, reason }) => ({ reportId, reason, sentence: sentences[reason] })),
});
