import type { Tenant } from '#contracts';
import { Tx, type Clock } from '#messaging';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { ProjectScreen } from '../projects/project-screen.entity.js';
import { screenAgain } from '../projects/screen-again.js';
import { FullRunProject } from './full-run-project.entity.js';

const mostTries = 3;

/** How to find the time of a tenant. */
export type Time = Pick<Clock, 'now' | 'today'>;

/**
 * Screens one project that a full run still waits for, in one transaction; whoever else is at work on the run takes another.
 * Answers false when none is left to take. A crash leaves the project waiting, so a full run survives restarts.
 */
export async function screenNextOfFullRun(db: DataSource, time: Time): Promise<boolean> {
  let taken: FullRunProject | null = null;
  try {
    return await db.transaction(async (manager) => {
      taken = await claim(manager);
      if (!taken) return false;
      await screen(manager, taken, time);
      return true;
    });
  } catch (error) {
    if (!taken) throw error;
    await setBack(db, taken);
    return true;
  }
}

function claim(manager: EntityManager): Promise<FullRunProject | null> {
  return manager
    .createQueryBuilder(FullRunProject, 'p')
    .where(`p.state = 'waiting'`)
    .orderBy('p.fullRunId')
    .addOrderBy('p.projectId')
    .limit(1)
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getOne();
}

async function screen(manager: EntityManager, taken: FullRunProject, time: Time): Promise<void> {
  const tenant = taken.tenant as Tenant;
  const tx = new Tx(manager, tenant, randomUUID(), await time.today(tenant), await time.now(tenant));
  const project = await manager.findOneOrFail(ProjectScreen, {
    where: { tenant, projectId: taken.projectId },
    lock: { mode: 'pessimistic_write' },
  });
  const { state, raised, cleared } = await screenAgain(tx, project);
  await manager.update(
    FullRunProject,
    { fullRunId: taken.fullRunId, projectId: taken.projectId },
    { state, raised, cleared },
  );
  await tx.flush();
}

async function setBack(db: DataSource, { fullRunId, projectId }: FullRunProject): Promise<void> {
  await db.query(
    `update full_run_project set tries = tries + 1, state = case when tries + 1 >= $3 then 'failed' else state end
     where full_run_id = $1 and project_id = $2`,
    [fullRunId, projectId, mostTries],
  );
}

/** Whether any project still waits for a full run. */
export async function isWaiting(db: DataSource): Promise<boolean> {
  const rows = await db.query<unknown[]>(`select 1 from full_run_project where state = 'waiting' limit 1`);
  return rows.length > 0;
}

/** Ends the full runs no project of which is left waiting; the rows of those at work are still waiting. */
export async function endFullRuns(db: DataSource, now: Date): Promise<void> {
  await db.query(
    `update full_run r set ended_at = $1 where ended_at is null
     and not exists (select 1 from full_run_project p where p.full_run_id = r.id and p.state = 'waiting')`,
    [now],
  );
}
