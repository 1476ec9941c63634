import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const BUILT = join(import.meta.dirname, '../../../dist/apps/screening/src/domain');

/**
 * The engine as built, or another build of it: `folder` is a compiled `domain`, so that two states of the engine can be
 * measured on the same worlds. A part that is not built is absent and its rows of the bench are left out.
 */
export async function openEngine(folder = BUILT) {
  const load = async (file) => {
    const path = join(folder, file);
    return existsSync(path) ? import(pathToFileURL(path).href) : {};
  };
  const [homes, model, settings] = await Promise.all([
    load('homes.js'),
    load('model/score-project.js'),
    load('model/engine-settings.js'),
  ]);
  const { scoreProject } = model;
  if (!scoreProject) return { version: null, load };
  return {
    version: settings.engineVersion,
    settingsHash: settings.engineSettingsHash(settings.defaultEngineSettings),
    load,
    homesOf: homes.homesOf,
    settings: settings.defaultEngineSettings,
    score: (facts) => scoreProject(homes.homesOf(facts), settings.defaultEngineSettings),
  };
}
