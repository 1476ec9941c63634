import { fork } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import pg from 'pg';

const PROCESS = new URL('./full-run-process.mjs', import.meta.url);

/**
 * One full run over everything loaded, by the service's own path in a process of its own: threads that claim a project,
 * read, fit, score and write it, each project one durable transaction. Peak memory is that process's, threads included.
 */
export async function fullRun({ ownerUrl, serviceUrl, cpuSeconds }, threads) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(LIST_PROJECTS, [randomUUID()]);
    const cpuBefore = cpuSeconds();
    const began = performance.now();
    const { peakBytes, processCpu } = await inProcess(serviceUrl, threads);
    const seconds = (performance.now() - began) / 1000;
    const postgres = cpuBefore === null ? null : cpuSeconds() - cpuBefore;
    const unscreened = (await client.query(UNSCREENED)).rows[0].n;
    if (unscreened > 0) throw new Error(`the full run left ${unscreened} projects unscreened`);
    const { homes, flags } = (await client.query(OUTCOME)).rows[0];
    return { homes, flags, seconds, peakMiB: peakBytes / 2 ** 20, cpuSeconds: { service: processCpu, postgres } };
  } finally {
    await client.end();
  }
}

/** As StartFullRun lists them. */
const LIST_PROJECTS = `
  with run as (
    insert into full_run (id, tenant, organ_id, asked_by, reason, started_at)
    values ($1, 'live', 'bench-county', 'bench', 'bench', now()) returning id, tenant
  )
  insert into full_run_project (full_run_id, project_id, tenant, homes, state, raised, cleared, tries)
  select run.id, f.project_id, f.tenant, count(*)::integer, 'waiting', 0, 0, 0
  from valuation_fact f join run using (tenant) group by run.id, f.project_id, f.tenant`;

const OUTCOME = `
  select sum(homes)::integer as homes, sum(raised)::integer as flags from full_run_project where state = 'screened'`;

const UNSCREENED = `
  select count(*)::integer as n from full_run_project p join full_run r on r.id = p.full_run_id
  where p.state <> 'screened' or r.ended_at is null`;

async function inProcess(databaseUrl, threads) {
  const child = fork(PROCESS, {
    env: { ...process.env, COST_DATABASE_URL: databaseUrl, COST_THREADS: String(threads) },
  });
  const [answer] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the full run ended with ${code}`))),
  ]);
  child.disconnect();
  return answer;
}
