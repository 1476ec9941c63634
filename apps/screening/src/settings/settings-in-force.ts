import type { EntityManager } from 'typeorm';
import { defaultEngineSettings, type EngineSettings } from '../domain/model/engine-settings.js';
import { SettingsVersion } from './settings-version.entity.js';

/** The settings projects of a tenant are screened by now, and the number of their version: 0 for the engine's own. */
export async function settingsInForce(
  manager: EntityManager,
  tenant: string,
): Promise<{ number: number; settings: EngineSettings }> {
  const active = await manager.findOneBy(SettingsVersion, { tenant, state: 'active' });
  return { number: active?.number ?? 0, settings: { ...defaultEngineSettings, ...active?.thresholds } };
}
