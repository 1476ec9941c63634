import { startFullRun, type FullRunView, type StartFullRun as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { FullRun } from './full-run.entity.js';
import { progressOf } from './full-run.view.js';

/** Lists every project within the officer's scope that has reports; the sweep screens them one by one. */
@Controller()
export class StartFullRun {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(startFullRun)
  handle(@Asked() call: Call<Body>): Promise<FullRunView> {
    return this.deeds.once(call, async (tx) => {
      const officer = officerOf(call);
      if (officer.organLevel === 'county') throw new Refusal('full-run-above-county');
      const run = tx.manager.create(FullRun, {
        id: randomUUID(),
        tenant: tx.tenant,
        organId: officer.organId,
        askedBy: officer.id,
        reason: call.body.reason,
        startedAt: call.now,
        endedAt: null,
      });
      await insertAlone(tx, run);
      if ((await listProjects(tx, run, officer.covers)) === 0) throw new Refusal('nothing-to-screen');
      return { answer: await progressOf(tx.manager, run), subjectId: run.id, after: run, why: run.reason };
    });
  }
}

async function insertAlone(tx: Tx, run: FullRun): Promise<void> {
  const inserted = await tx.query(
    `insert into full_run (id, tenant, organ_id, asked_by, reason, started_at) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing returning 1`,
    [run.id, run.tenant, run.organId, run.askedBy, run.reason, run.startedAt],
  );
  if (inserted.length > 0) return;
  const under = await tx.query<{ id: string }>(
    'select id from full_run where tenant = $1 and organ_id = $2 and ended_at is null',
    [run.tenant, run.organId],
  );
  throw new Refusal('full-run-under-way', { details: { fullRunId: under[0]?.id ?? '' } });
}

async function listProjects(tx: Tx, run: FullRun, covers: string[]): Promise<number> {
  const listed = await tx.query(
    `insert into full_run_project (full_run_id, project_id, tenant, homes, state, raised, cleared, tries)
     select $1, p.project_id, p.tenant, f.homes, 'waiting', 0, 0, 0
     from project_screen p, lateral (
       select count(*)::integer as homes from valuation_fact f where f.tenant = p.tenant and f.project_id = p.project_id
     ) f
     where p.tenant = $2 and (p.organ_id = any($3) or p.regulator_organ_id = any($3)) and f.homes > 0
     returning 1`,
    [run.id, run.tenant, covers],
  );
  return listed.length;
}
