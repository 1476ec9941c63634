import { activateSettings, type SettingsVersionView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { BackTestProject } from './back-test-project.entity.js';
import { requirePower } from './require-power.js';
import { SettingsVersion } from './settings-version.entity.js';
import { settingsInForce } from './settings-in-force.js';
import { viewOf } from './settings.views.js';

/**
 * Puts proposed thresholds in force, by another person than proposed them and after the back-test. A project takes them up with
 * its next screening, all at once with a full run; runs made before keep theirs.
 */
@Controller()
export class ActivateSettings {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(activateSettings)
  handle(@Asked() call: Call): Promise<SettingsVersionView> {
    return this.deeds.once(call, async (tx) => {
      const version = await tx.manager.findOneByOrFail(SettingsVersion, { id: call.target, tenant: tx.tenant });
      const officer = await requirePower(tx, call);
      await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`settings_version:${tx.tenant}`]);
      await tx.manager.findOneOrFail(SettingsVersion, {
        where: { id: version.id },
        lock: { mode: 'pessimistic_write' },
      });
      if (version.proposedBy === officer.id) throw new Refusal('own-proposal');
      await requireCurrent(tx, version.id);
      await requireTried(tx, version.id);
      await tx.manager.update(
        SettingsVersion,
        { tenant: tx.tenant, state: 'active' },
        { state: 'retired', retiredAt: call.now },
      );
      Object.assign(version, { state: 'active', activatedBy: officer.id, activatedAt: call.now });
      await tx.manager.save(version);
      return { answer: viewOf(version), subjectId: version.id, after: version, why: version.reason };
    });
  }
}

/** Read again under the lock: a twin may have been first. */
async function requireCurrent(tx: Tx, id: string): Promise<void> {
  const { state, basedOn } = await tx.manager.findOneByOrFail(SettingsVersion, { id });
  if (state !== 'proposed') throw new Refusal('settings-not-proposed');
  const { number } = await settingsInForce(tx.manager, tx.tenant);
  if (number !== basedOn) throw new Refusal('settings-moved-on', { details: { basedOn, inForce: number } });
}

async function requireTried(tx: Tx, settingsId: string): Promise<void> {
  if (await tx.manager.existsBy(BackTestProject, { settingsId, state: 'waiting' })) {
    throw new Refusal('back-test-under-way');
  }
  const projects = await tx.manager.countBy(BackTestProject, { settingsId, state: 'failed' });
  if (projects > 0) throw new Refusal('back-test-failed', { details: { projects } });
}
