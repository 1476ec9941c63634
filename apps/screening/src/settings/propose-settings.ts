import { proposeSettings, type ProposeSettings as Body, type SettingsVersionView } from '#contracts';
import { canonicalJson, Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { outOfOrder, thresholdsOf, type ThresholdSet } from '../domain/back-test/thresholds.js';
import { engineSettingsHash } from '../domain/model/engine-settings.js';
import { requirePower } from './require-power.js';
import { settingsInForce } from './settings-in-force.js';
import { SettingsVersion } from './settings-version.entity.js';
import { viewOf } from './settings.views.js';

/** Puts other thresholds on file and has them tried out on the last run of every project. */
@Controller()
export class ProposeSettings {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(proposeSettings)
  handle(@Asked() call: Call<Body>): Promise<SettingsVersionView> {
    return this.deeds.once(call, async (tx) => {
      const officer = await requirePower(tx, call);
      await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`settings_version:${tx.tenant}`]);
      const inForce = await settingsInForce(tx.manager, tx.tenant);
      const thresholds = changed(thresholdsOf(inForce.settings), call.body.thresholds);
      const version = await tx.manager.save(
        tx.manager.create(SettingsVersion, {
          id: randomUUID(),
          tenant: tx.tenant,
          number: await nextNumber(tx),
          basedOn: inForce.number,
          state: 'proposed',
          thresholds,
          settingsHash: engineSettingsHash({ ...inForce.settings, ...thresholds }),
          reason: call.body.reason,
          organId: officer.organId,
          proposedBy: officer.id,
          createdAt: call.now,
        }),
      );
      await listProjects(tx, version);
      return { answer: viewOf(version), subjectId: version.id, after: version, why: version.reason };
    });
  }
}

function changed(inForce: ThresholdSet, change: Partial<ThresholdSet>): ThresholdSet {
  const thresholds = thresholdsOf({ ...inForce, ...change });
  const wrong = outOfOrder(thresholds);
  if (wrong) throw new Refusal('thresholds-out-of-order', { pointer: `/thresholds/${wrong}` });
  if (canonicalJson(thresholds) === canonicalJson(inForce)) {
    throw new Refusal('thresholds-unchanged', { pointer: '/thresholds' });
  }
  return thresholds;
}

async function nextNumber(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ next: number }>(
    'select coalesce(max(number), 0) + 1 as next from settings_version where tenant = $1',
    [tx.tenant],
  );
  return row?.next ?? 1;
}

async function listProjects(tx: Tx, { id }: SettingsVersion): Promise<void> {
  await tx.query(
    `insert into back_test_project
       (settings_id, project_id, tenant, organ_id, regulator_organ_id, run_id, state, tries, homes, by_use)
     select $1, p.project_id, p.tenant, p.organ_id, p.regulator_organ_id, p.last_run_id, 'waiting', 0, r.n, '[]'
     from project_screen p join screen_run r on r.id = p.last_run_id
     where p.tenant = $2 and exists (select 1 from run_scores s where s.run_id = r.id)`,
    [id, tx.tenant],
  );
}
