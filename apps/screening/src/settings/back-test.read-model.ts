import {
  findBackTestProjects,
  findFlagShifts,
  getBackTest,
  type BackTestProjectPage,
  type BackTestView,
  type DroppedFlags,
  type FindBackTestProjects,
  type FindFlagShifts,
  type FlagShiftPage,
} from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, officerOf, pageOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { mergedByUse, summed } from '../domain/back-test/shift-counts.js';
import { BackTestFlag } from './back-test-flag.entity.js';
import { BackTestProject } from './back-test-project.entity.js';
import { SettingsVersion } from './settings-version.entity.js';
import { projectViewOf, shiftViewOf } from './settings.views.js';

const covered = '(p.organId = any(:covers) or p.regulatorOrganId = any(:covers))';
/** Projects have no moment of their own to be paged by: they come in the order of their ids. */
const always = new Date(0).toISOString();

/** What proposed thresholds would do, over the projects within the officer's scope. */
@Controller()
export class BackTestReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getBackTest)
  async get(@Asked() call: Call): Promise<BackTestView> {
    const settingsId = await this.versionOf(call);
    const projects = await this.projectsOf(call, settingsId).getMany();
    const counts = projects.flatMap(({ byUse }) => byUse);
    const having = (state: BackTestProject['state']): number => projects.filter((one) => one.state === state).length;
    return {
      settingsId,
      state: having('waiting') > 0 ? 'running' : 'done',
      projects: projects.length,
      projectsDone: having('done'),
      projectsFailed: having('failed'),
      homes: projects.reduce((sum, { homes }) => sum + homes, 0),
      flags: summed(counts),
      byUse: mergedByUse(counts).map(({ use, ...rest }) => ({ ...(use === null ? {} : { use }), ...rest })),
      dropped: await this.droppedOf(call, settingsId),
    };
  }

  @OnRequest(findBackTestProjects)
  async projects(@Asked() call: Call<FindBackTestProjects>): Promise<BackTestProjectPage> {
    const { limit, beforeId } = keysetOf(call.body);
    const query = this.projectsOf(call, await this.versionOf(call))
      .andWhere(`p.state = 'done'`)
      .orderBy('p.projectId', 'DESC')
      .limit(limit + 1);
    if (beforeId) query.andWhere('p.projectId < :beforeId', { beforeId });
    return pageOf(await query.getMany(), limit, ({ projectId }) => [always, projectId], projectViewOf);
  }

  @OnRequest(findFlagShifts)
  async flags(@Asked() call: Call<FindFlagShifts>): Promise<FlagShiftPage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const { projectId, what } = call.body;
    const query = this.flagsOf(call, await this.versionOf(call))
      .orderBy('f.createdAt', 'DESC')
      .addOrderBy('f.id', 'DESC')
      .limit(limit + 1);
    if (projectId) query.andWhere('f.projectId = :projectId', { projectId });
    if (what) query.andWhere('f.what = :what', { what });
    if (beforeAt) query.andWhere('(f.createdAt, f.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    return pageOf(await query.getMany(), limit, (f) => [f.createdAt.toISOString(), f.id], shiftViewOf);
  }

  private async versionOf({ target, caller }: Call): Promise<string> {
    return (await this.db.manager.findOneByOrFail(SettingsVersion, { id: target, tenant: caller.tenant })).id;
  }

  private projectsOf(call: Call, settingsId: string): SelectQueryBuilder<BackTestProject> {
    return this.db.manager
      .createQueryBuilder(BackTestProject, 'p')
      .where(`p.settingsId = :settingsId and ${covered}`, { settingsId, covers: officerOf(call).covers });
  }

  private flagsOf(call: Call, settingsId: string): SelectQueryBuilder<BackTestFlag> {
    return this.db.manager
      .createQueryBuilder(BackTestFlag, 'f')
      .innerJoin(BackTestProject, 'p', 'p.settingsId = f.settingsId and p.projectId = f.projectId')
      .where(`f.settingsId = :settingsId and ${covered}`, { settingsId, covers: officerOf(call).covers });
  }

  private async droppedOf(call: Call, settingsId: string): Promise<DroppedFlags> {
    const rows = await this.flagsOf(call, settingsId)
      .andWhere(`f.what = 'dropped'`)
      .select('f.outcome', 'outcome')
      .addSelect('count(*)::integer', 'n')
      .groupBy('f.outcome')
      .getRawMany<{ outcome: keyof DroppedFlags | null; n: number }>();
    const dropped: DroppedFlags = { confirmed: 0, explained: 0, noise: 0, undisposed: 0 };
    for (const { outcome, n } of rows) dropped[outcome ?? 'undisposed'] = n;
    return dropped;
  }
}
