import type { Tx } from '#messaging';
import { type ProjectTrace, writeTrace } from '../domain/project-trace.js';
import type { ScreenRun } from './screen-run.entity.js';

/** Puts what this run shows of agencies and appraisers in the place of what the project's last one showed. */
export async function keepTrace(tx: Tx, { id, tenant, projectId }: ScreenRun, trace: ProjectTrace): Promise<void> {
  await tx.query(
    `insert into project_trace (tenant, project_id, run_id, trace) values ($1, $2, $3, $4::jsonb)
     on conflict (tenant, project_id) do update set run_id = excluded.run_id, trace = excluded.trace`,
    [tenant, projectId, id, writeTrace(trace)],
  );
}
