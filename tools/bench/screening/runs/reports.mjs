import { BASELINES, oracle } from '../detectors/baselines.mjs';
import { calibrationOf } from '../measures/calibration.mjs';
import { judge } from '../measures/reports.mjs';
import { projectsOf } from '../world/generate.mjs';
import { worldOf } from '../world/worlds.mjs';

const BANDS = 5;

/** One world over its seeds: every detector on the same reports. `projects`, when given, overrides the world's. */
export function runReports({ world: name, seeds, projects }, engine) {
  const world = worldOf(name, projects ? { projects } : {});
  const columns = columnsOf();
  const timer = new Map();
  for (const seed of seeds) {
    for (const project of projectsOf(world, seed)) addProject(columns, project, { engine, timer });
  }
  const reports = { ...columns.truth, clusters: columns.clusters };
  const detectors = Object.fromEntries(
    Object.entries(columns.scores).map(([detector, scores]) => [
      detector,
      { ...judge(scores, reports), microseconds: (1000 * timer.get(detector)) / scores.length },
    ]),
  );
  const { outputs } = columns;
  return {
    world: name,
    seeds,
    projects: columns.clusters,
    reports: reports.size.length,
    biased: reports.size.filter((size) => size > 0).length,
    clones: reports.clone.filter(Boolean).length,
    contested: columns.contested / columns.clusters,
    detectors,
    calibration: outputs.z.length > 0 ? calibrationOf(presentOf(outputs), reports) : undefined,
  };
}

function columnsOf() {
  return {
    clusters: 0,
    contested: 0,
    truth: { size: [], direction: [], clone: [], cluster: [], use: [], structure: [], band: [], agency: [] },
    scores: {},
    outputs: { z: [], p: [], level: [], within: [] },
  };
}

function addProject(columns, { facts, truth }, { engine, timer }) {
  const { truth: kept, scores } = columns;
  const bands = bandsOf(truth);
  for (const [i, fact] of facts.entries()) {
    kept.size.push(truth[i].size);
    kept.direction.push(truth[i].direction);
    kept.clone.push(truth[i].clone ? 1 : 0);
    kept.cluster.push(columns.clusters);
    kept.use.push(fact.use);
    kept.structure.push(fact.structure);
    kept.band.push(bands[i]);
    kept.agency.push(fact.agencyId);
  }
  columns.clusters += 1;
  const add = (name, found) => {
    const into = (scores[name] ??= []);
    for (const score of found) into.push(score);
  };
  const timed = (name, work) => {
    const began = performance.now();
    const result = work();
    timer.set(name, (timer.get(name) ?? 0) + performance.now() - began);
    return result;
  };
  for (const [name, detect] of Object.entries(BASELINES))
    add(
      name,
      timed(name, () => detect(facts)),
    );
  if (engine.version) {
    const result = timed('engine', () => engine.score(facts));
    add('engine', result.z);
    keepOutputs(columns, result, facts);
  }
  add(
    'oracle',
    timed('oracle', () => oracle(facts, truth)),
  );
}

/** Which fifth of the project's true means a home lies in, 1 lowest. */
function bandsOf(truth) {
  const order = truth.map((_, i) => i).sort((a, b) => truth[a].mean - truth[b].mean);
  const bands = [];
  for (const [rank, i] of order.entries()) bands[i] = 1 + Math.floor((BANDS * rank) / order.length);
  return bands;
}

function keepOutputs(columns, result, facts) {
  const { outputs } = columns;
  for (const z of result.z) outputs.z.push(z);
  for (const p of result.p ?? []) outputs.p.push(p);
  for (const level of result.level ?? []) outputs.level.push(level);
  const { low, high } = result.interval;
  for (const [i, { unitPriceYuan }] of facts.entries()) {
    const log = Math.log(unitPriceYuan);
    outputs.within.push(log >= low[i] && log <= high[i] ? 1 : 0);
  }
  if (result.contested) columns.contested += 1;
}

/** An engine may not give all of them. */
const presentOf = (outputs) =>
  Object.fromEntries(Object.entries(outputs).filter(([, values]) => values.length === outputs.z.length));
