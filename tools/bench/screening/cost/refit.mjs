import { projectsOf } from '../world/generate.mjs';
import { worldOf } from '../world/worlds.mjs';
import { openEngine } from '../engine.mjs';
import { timesOf } from './times.mjs';

const HOMES = 1500;
const WARM_UPS = 40;
const REFITS = 200;

/** One project of 1,500 homes fitted and scored anew, again and again, warm: what a new report costs. */
export async function refit(engineFolder) {
  const { homesOf, score } = await openEngine(engineFolder);
  if (!homesOf) return null;
  const world = worldOf('central', { projects: 1, households: [HOMES, HOMES] });
  const [{ facts }] = projectsOf(world, 1);
  return { homes: facts.length, ...(await timesOf({ warmUps: WARM_UPS, times: REFITS }, () => score(facts))) };
}
