import type { EntityManager } from 'typeorm';

/** Tells whether any project has been screened since: changes with every run. Null before the first. */
export async function fingerprintOf(manager: EntityManager, tenant: string): Promise<string | null> {
  const [row] = await manager.query<{ fingerprint: string | null }[]>(
    `select md5(string_agg(run_id::text, ',' order by run_id)) as fingerprint from project_trace where tenant = $1`,
    [tenant],
  );
  return row?.fingerprint ?? null;
}
