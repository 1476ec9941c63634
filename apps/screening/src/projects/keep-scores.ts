import type { Tx } from '#messaging';
import type { JudgedProject } from '../domain/judge-project.js';
import type { Snapshot } from '../facts/snapshot.js';
import type { ScreenRun } from './screen-run.entity.js';

/** Keeps what a run saw and found of every home, see RunScores. */
export async function keepScores(
  tx: Tx,
  { id, tenant, projectId }: ScreenRun,
  { judged, snapshot }: { judged: JudgedProject; snapshot: Snapshot },
): Promise<void> {
  const { z, expected, levels, model } = judged;
  const reportIds = arrayOf(snapshot.reports.keys());
  const versions = arrayOf(Array.from(snapshot.reports.values(), ({ version }) => version));
  await tx.query(
    `insert into run_scores (run_id, tenant, project_id, report_ids, versions, z, expected, levels, model)
     values ($1, $2, $3, $4::uuid[], $5::integer[], $6::float8[], $7::float8[], $8::smallint[], $9::jsonb)`,
    [id, tenant, projectId, reportIds, versions, arrayOf(z), arrayOf(expected), arrayOf(levels), JSON.stringify(model)],
  );
}

/** A PostgreSQL array of numbers or ids: nothing in them needs quoting, which the driver would look for in each. */
const arrayOf = (values: Iterable<number | string>): string => `{${[...values].join(',')}}`;
