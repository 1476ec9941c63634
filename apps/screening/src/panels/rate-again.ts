import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { DataSource, EntityManager } from 'typeorm';
import type { BlockLevel } from '../domain/agencies/block-level.js';
import { type PanelFindings, ratePanel } from '../domain/panels/rate-panel.js';
import { readTrace } from '../domain/project-trace.js';
import { BlockLevelRow } from '../projects/block-level.entity.js';
import { AgencyPanelRow } from './agency-panel.entity.js';
import { fingerprintOf } from './fingerprint.js';

/** What a rating is made from; traces as `writeTrace` wrote them, read where they are used. */
export interface PanelWork {
  blocks: BlockLevel[];
  traces: string[];
}

/** Rates the agencies and appraisers of every tenant that has had projects screened since; replicas do not rate the same tenant at once. */
export async function rateAgain(
  db: DataSource,
  { now, inThread }: { now: (tenant: string) => Promise<Date>; inThread: boolean },
): Promise<void> {
  const tenants = await db.query<{ tenant: string }[]>('select distinct tenant from project_trace');
  for (const { tenant } of tenants) {
    await db.transaction(async (manager) => {
      if (!(await isFree(manager, tenant))) return;
      const fingerprint = await fingerprintOf(manager, tenant);
      if (!fingerprint || (await manager.existsBy(AgencyPanelRow, { tenant, fingerprint }))) return;
      const work = await workOf(manager, tenant);
      const found = inThread ? await rateInThread(work) : ratePanel(work.blocks, work.traces.map(readTrace));
      await manager.upsert(AgencyPanelRow, { tenant, fingerprint, ratedAt: await now(tenant), ...found }, ['tenant']);
    });
  }
}

async function isFree(manager: EntityManager, tenant: string): Promise<boolean> {
  const [row] = await manager.query<{ free: boolean }[]>('select pg_try_advisory_xact_lock(hashtext($1)) as free', [
    `agency_panel:${tenant}`,
  ]);
  return row?.free === true;
}

async function workOf(manager: EntityManager, tenant: string): Promise<PanelWork> {
  const blocks = (await manager.findBy(BlockLevelRow, { tenant })).map(levelOf).sort(byPlace);
  const rows = await manager.query<{ trace: string }[]>(
    'select trace::text from project_trace where tenant = $1 order by project_id',
    [tenant],
  );
  return { blocks, traces: rows.map(({ trace }) => trace) };
}

const levelOf = (row: BlockLevelRow): BlockLevel => ({
  projectId: row.projectId,
  agencyId: row.agencyId,
  block: row.block,
  x: row.x ?? NaN,
  y: row.y ?? NaN,
  homes: row.homes,
  level: row.level,
  variance: row.variance,
  anchored: row.anchored,
});

const byPlace = (a: BlockLevel, b: BlockLevel): number => (keyOf(a) < keyOf(b) ? -1 : 1);
const keyOf = ({ projectId, block, agencyId }: BlockLevel): string => `${projectId} ${block} ${agencyId}`;

async function rateInThread(work: PanelWork): Promise<PanelFindings> {
  const worker = new Worker(new URL('./rate-thread.js', import.meta.url), { workerData: work });
  const [found] = (await once(worker, 'message')) as [PanelFindings];
  return found;
}
