import type { EntityManager } from 'typeorm';
import type { EngineSettings } from '../domain/model/engine-settings.js';
import { settingsInForce } from '../settings/settings-in-force.js';

/** The settings projects of this tenant are screened by now. */
export async function activeSettings(manager: EntityManager, tenant: string): Promise<EngineSettings> {
  return (await settingsInForce(manager, tenant)).settings;
}
