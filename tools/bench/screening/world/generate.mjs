import { agenciesOf } from './agencies.mjs';
import { injectInto } from './inject.mjs';
import { makeProject } from './project.mjs';
import { randomOf } from './random.mjs';

/**
 * The projects of a world one by one, so that a million reports never stand in memory together. Each project has a
 * stream of random numbers of its own: the i-th project is the same however many are asked for.
 */
export function* projectsOf(world, seed) {
  const agencies = agenciesOf(world, seed);
  for (let index = 0; index < world.projects; index += 1) {
    const id = `P${String(index + 1).padStart(4, '0')}`;
    const project = makeProject(randomOf(seed, 'project', index), { world, agencies, id });
    project.index = index;
    injectInto(randomOf(seed, 'injection', index), project, world);
    const facts = project.homes.map((home) => factOf(home, project));
    if (world.unknowns) forget(randomOf(seed, 'unknown', index), facts, world.unknowns);
    yield { projectId: id, facts, truth: project.homes.map(truthOf) };
  }
}

/** What the overseer sees: a ValuationFact, see apps/screening/src/domain/valuation-fact.ts. */
function factOf(home, { id, day }) {
  const { building } = home;
  return {
    reportId: home.reportId,
    projectId: id,
    use: home.use,
    structure: home.structure,
    areaSqm: home.area,
    unitPriceYuan: home.unitPrice,
    valuationDate: day,
    builtYear: home.builtYear,
    floor: home.floor,
    floors: home.floors,
    orientation: home.orientation,
    decoration: home.decoration,
    blockNo: building.block.no,
    buildingNo: building.no,
    x: Math.round(home.x * 10) / 10,
    y: Math.round(home.y * 10) / 10,
    agencyId: building.agency.id,
    appraiserId: building.appraiser.id,
    referencePriceYuan: home.reference,
  };
}

/**
 * What only the bench knows. `mean` is ln yuan per m2, `size` the share, `direction` +1 or -1; `ofBuilding` is what in the
 * mean is the building's own and its appraiser's, which no group scan can tell from a small shift.
 */
function truthOf({ mean, spread, size, direction, clone, buildingShift, building }) {
  const ofBuilding = building.effect + building.appraiser.habit;
  return { mean, spread, size, direction, clone, buildingShift, ofBuilding, agencyShifted: building.agency.shifted };
}

const FORGETTABLE = ['builtYear', 'floor', 'orientation', 'decoration', 'blockNo', 'buildingNo', 'appraiserId'];

/** Half of the columns are wholly unknown in three projects of four; of the others, some cells. */
function forget(random, facts, share) {
  const gone = random.next() < 0.75 ? [...FORGETTABLE, 'place'].filter(() => random.next() < share) : [];
  for (const fact of facts) {
    for (const column of FORGETTABLE) {
      if (gone.includes(column) || random.next() < share / 10) delete fact[column];
    }
    if (gone.includes('place')) for (const column of ['x', 'y']) delete fact[column];
    if (fact.floor === undefined) delete fact.floors;
  }
}
