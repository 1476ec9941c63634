import { averagePrecision, averagePrecisionInterval, cutAt, rankOrder, strengthOf } from '../measures/ranking.mjs';
import { indicesBy, median } from '../detectors/numbers.mjs';
import { olsHedonic } from '../detectors/hedonic.mjs';
import { projectsOf } from '../world/generate.mjs';
import { randomOf } from '../world/random.mjs';
import { worldOf } from '../world/worlds.mjs';

const FEWEST_HOMES = 5;
const SHIFTED = 0.015;
const FALSE_POSITIVES = 0.01;
const BOOTSTRAP_ROUNDS = 200;
/** Spread of honest buildings: their own 2 % and their appraiser's 1 %. */
const HONEST_BUILDINGS = Math.hypot(0.02, 0.01);

/**
 * Whole buildings lifted or lowered by 12 %, beside the usual injections: how many are found when one honest building
 * in a hundred may be named, and how many of their homes the report-level cut flags.
 */
export async function runBuildings({ world: name, seeds, projects }, engine) {
  const world = worldOf(name, { shiftedBuildings: SHIFTED, ...(projects && { projects }) });
  const scan = await scanOf(engine);
  const rows = { truth: [], cluster: [], scores: {} };
  const homes = { shifted: 0, flagged: 0 };
  let clusters = 0;
  for (const seed of seeds) {
    for (const project of projectsOf(world, seed)) {
      addProject(rows, project, { cluster: clusters, scan, engine, homes });
      clusters += 1;
    }
  }
  return {
    world: name,
    seeds,
    projects: clusters,
    buildings: rows.truth.length,
    shifted: rows.truth.filter(Boolean).length,
    homesFlaggedAlone: homes.shifted > 0 ? homes.flagged / homes.shifted : null,
    detectors: Object.fromEntries(Object.entries(rows.scores).map(([d, scores]) => [d, judge(scores, rows, clusters)])),
  };
}

function judge(scores, { truth, cluster }, clusters) {
  const strengths = Float64Array.from(scores, strengthOf);
  const ranked = { strengths, positive: truth, cluster, order: rankOrder(strengths) };
  const cut = cutAt(
    strengths.filter((_, i) => !truth[i]),
    FALSE_POSITIVES,
  );
  const shifted = strengths.filter((_, i) => truth[i]);
  return {
    ap: averagePrecision(ranked),
    ap95: averagePrecisionInterval(ranked, randomOf('bootstrap'), { clusters, rounds: BOOTSTRAP_ROUNDS }),
    recall: shifted.length > 0 ? shifted.filter((s) => s > cut).length / shifted.length : null,
    cut,
  };
}

function addProject(rows, { facts, truth }, { cluster, scan, engine, homes }) {
  const buildings = [...indicesBy(facts, (fact) => fact.buildingNo).values()].filter((b) => b.length >= FEWEST_HOMES);
  for (const members of buildings) {
    rows.truth.push(truth[members[0]].buildingShift === 0 ? 0 : 1);
    rows.cluster.push(cluster);
  }
  const add = (name, score) => {
    const into = (rows.scores[name] ??= []);
    for (const members of buildings) into.push(score(members));
  };
  const ols = olsHedonic(facts, { surface: true });
  add('ols-median', (members) => median(members.map((i) => ols[i])) * Math.sqrt(members.length));
  if (engine.version) {
    const scores = engine.score(facts);
    for (const [i, { buildingShift }] of truth.entries()) {
      if (buildingShift === 0) continue;
      homes.shifted += 1;
      if (Math.abs(scores.z[i]) > 3) homes.flagged += 1;
    }
    if (scan) {
      const byHome = scan(facts, scores);
      add('engine', (members) => byHome[members[0]]);
    }
  }
  add('oracle', oracleOf(facts, truth));
}

/**
 * The ceiling: knows every home's true mean but not what in it is the building's own (spread 2.2 %), so that honest
 * buildings differ from one another as they really do.
 */
const oracleOf = (facts, truth) => (members) => {
  let [sum, weights] = [0, 0];
  for (const i of members) {
    const { mean, ofBuilding, spread } = truth[i];
    const weight = 1 / (spread * spread);
    sum += weight * (Math.log(facts[i].unitPriceYuan) - mean + ofBuilding);
    weights += weight;
  }
  return sum / weights / Math.hypot(HONEST_BUILDINGS, 1 / Math.sqrt(weights));
};

/** The engine's group scan as one signed z for each home's building, once it is built. */
async function scanOf(engine) {
  const { scanGroups } = await engine.load('groups/scan-groups.js');
  if (!scanGroups) return undefined;
  return (facts, scores) => {
    const byHome = new Float64Array(facts.length).fill(NaN);
    for (const { kind, members, z } of scanGroups(engine.homesOf(facts), scores, engine.settings)) {
      if (kind === 'building') for (const i of members) byHome[i] = z;
    }
    return byHome;
  };
}
