import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { countsByUse } from '../domain/back-test/shift-counts.js';
import { shiftsBetween } from '../domain/back-test/shifts-between.js';
import { judgeProject } from '../domain/judge-project.js';
import type { FoundFlag } from '../domain/found-flag.js';
import { defaultEngineSettings, type EngineSettings } from '../domain/model/engine-settings.js';
import { snapshotOfRun } from '../facts/snapshot.js';
import { BackTestFlag } from './back-test-flag.entity.js';
import { BackTestProject } from './back-test-project.entity.js';
import { SettingsVersion } from './settings-version.entity.js';

const mostTries = 3;

/** Tries proposed thresholds out on one project that waits for it; false when none does. A crash leaves it waiting. */
export async function backTestNext(db: DataSource): Promise<boolean> {
  let taken: BackTestProject | null = null;
  try {
    return await db.transaction(async (manager) => {
      taken = await claim(manager);
      if (!taken) return false;
      await tryOut(manager, taken);
      return true;
    });
  } catch (error) {
    if (!taken) throw error;
    await setBack(db, taken);
    return true;
  }
}

function claim(manager: EntityManager): Promise<BackTestProject | null> {
  return manager
    .createQueryBuilder(BackTestProject, 'p')
    .where(`p.state = 'waiting'`)
    .orderBy('p.settingsId')
    .addOrderBy('p.projectId')
    .limit(1)
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getOne();
}

/** Both settings are tried on the same facts, so that neither a new engine nor new facts count as an effect of the thresholds. */
async function tryOut(manager: EntityManager, project: BackTestProject): Promise<void> {
  const version = await manager.findOneByOrFail(SettingsVersion, { id: project.settingsId });
  const { facts, hash } = await snapshotOfRun(manager, project.runId);
  const before = judgeProject(facts, await settingsBefore(manager, version), hash).flags;
  const after = judgeProject(facts, { ...defaultEngineSettings, ...version.thresholds }, hash).flags;
  const uses = new Map(facts.map(({ reportId, use }) => [reportId, use]));
  const useOf = ({ subjectKind, subject }: Pick<FoundFlag, 'subjectKind' | 'subject'>): string | null =>
    subjectKind === 'report' ? (uses.get(subject) ?? null) : null;
  const shifted = shiftsBetween(before, after);
  const { settingsId, projectId } = project;
  const rows = shifted.map((shift) => ({ id: randomUUID(), settingsId, projectId, use: useOf(shift), ...shift }));
  for (let at = 0; at < rows.length; at += 1000) await manager.insert(BackTestFlag, rows.slice(at, at + 1000));
  await noteOutcomes(manager, project);
  const byUse = countsByUse({ before, after, shifted }, useOf);
  await manager.update(BackTestProject, { settingsId, projectId }, { state: 'done', byUse });
}

async function settingsBefore(manager: EntityManager, { tenant, basedOn }: SettingsVersion): Promise<EngineSettings> {
  const before = await manager.findOneBy(SettingsVersion, { tenant, number: basedOn });
  return { ...defaultEngineSettings, ...before?.thresholds };
}

async function noteOutcomes(manager: EntityManager, { settingsId, projectId, tenant }: BackTestProject): Promise<void> {
  await manager.query(
    `update back_test_flag b set outcome = f.disposition->>'outcome' from flag f
     where b.settings_id = $1 and b.project_id = $2 and f.tenant = $3 and f.project_id = b.project_id
       and f.subject_kind = b.subject_kind and f.subject = b.subject and f.code = b.code and f.direction = b.direction`,
    [settingsId, projectId, tenant],
  );
}

async function setBack(db: DataSource, { settingsId, projectId }: BackTestProject): Promise<void> {
  await db.query(
    `update back_test_project set tries = tries + 1, state = case when tries + 1 >= $3 then 'failed' else state end
     where settings_id = $1 and project_id = $2`,
    [settingsId, projectId, mostTries],
  );
}
