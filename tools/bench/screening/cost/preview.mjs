import { projectsOf } from '../world/generate.mjs';
import { worldOf } from '../world/worlds.mjs';
import { loadProject } from './load.mjs';
import { timesOf } from './times.mjs';

const HOMES = 1500;
const WARM_UPS = 200;
const PREVIEWS = 1000;

/**
 * One value after another previewed by an appointed agency over HTTP, on a whole system of its own: gateway, NATS, the
 * look-up of the last run, the fitted project of 1,500 homes kept in memory.
 */
export async function preview() {
  const { withSystem } = await import('../../../system/throwaway-system.mjs');
  return withSystem({ homes: 1 }, async ({ system, world }) => {
    const { id } = world.project;
    const [{ facts }] = projectsOf(worldOf('central', { projects: 1, households: [HOMES, HOMES] }), 1);
    await loadProject(system.ownerUrl, id, facts);
    const ask = (i) => askFor(system.url, world.agencies[0].key, bodyOf(facts[i % facts.length], id));
    const { times, ms } = await timesOf({ warmUps: WARM_UPS, times: PREVIEWS }, ask);
    return { homes: facts.length, times, ms };
  });
}

async function askFor(url, key, body) {
  const answer = await fetch(`${url}/api/v1/reports/preview-screening`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const told = await answer.json();
  if (!answer.ok || told.verdict === 'cannot-judge') throw new Error(`no preview: ${JSON.stringify(told)}`);
}

/** What an agency knows of a home before it hands in the report. */
function bodyOf({ unitPriceYuan, areaSqm, use, structure, builtYear, floor, floors, ...fact }, projectId) {
  const { blockNo, buildingNo, orientation, decoration, valuationDate, x, y } = fact;
  return {
    ...{ projectId, unitPriceYuan, areaSqm, use, structure, builtYear, floor, floors },
    ...{ blockNo, buildingNo, orientation, decoration, valuationDate, position: { x, y } },
  };
}
