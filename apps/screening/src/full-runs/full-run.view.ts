import type { FullRunView } from '#contracts';
import type { EntityManager } from 'typeorm';
import type { FullRun } from './full-run.entity.js';

type Progress = Pick<
  FullRunView,
  'projects' | 'screened' | 'unchanged' | 'failed' | 'homes' | 'homesDone' | 'raised' | 'cleared'
>;

/** The full run with what has become of its projects so far. */
export async function progressOf(manager: EntityManager, run: FullRun): Promise<FullRunView> {
  const [progress] = await manager.query<Progress[]>(
    `select count(*)::integer as projects,
       (count(*) filter (where state = 'screened'))::integer as screened,
       (count(*) filter (where state = 'unchanged'))::integer as unchanged,
       (count(*) filter (where state = 'failed'))::integer as failed,
       sum(homes)::integer as homes,
       coalesce(sum(homes) filter (where state <> 'waiting'), 0)::integer as "homesDone",
       sum(raised)::integer as raised,
       sum(cleared)::integer as cleared
     from full_run_project where full_run_id = $1 having count(*) > 0`,
    [run.id],
  );
  if (!progress) throw new Error(`full run ${run.id} has no project`);
  return {
    id: run.id,
    organId: run.organId,
    reason: run.reason,
    state: run.endedAt ? 'ended' : 'running',
    startedAt: run.startedAt.toISOString(),
    ...(run.endedAt ? { endedAt: run.endedAt.toISOString() } : {}),
    ...progress,
  };
}
