import { attributeEffect, DECORATIONS, ORIENTATIONS, USE } from './effects.mjs';
import { buildingsOf } from './buildings.mjs';
import { noiseOf } from './noise.mjs';
import { sectionsOf } from './agencies.mjs';
import { roughnessOver } from './surface.mjs';

const MIDDLE_PRICE = 12000;
const PRICE_SPREAD = 0.35;
const REFERENCE_SPREAD = 0.03;
const SIDE = [300, 1200];
const GROUND_FLOOR_SHOPS = 0.28;
const OFFICES = 0.03;
const DAY = '2026-03-16';
const YEAR = 2026;
/** A home lies within these metres of its building's middle, each way. */
const WITHIN_BUILDING = 6;

/**
 * One project as honest appraisers would value it: `homes`, each with its columns, its true mean `mean` (ln yuan per m2,
 * habits of agency and appraiser included), its noise `spread` and its honest value `log`. Injections come after.
 */
export function makeProject(random, { world, agencies, id }) {
  const [fewest, most] = world.households;
  const households = Math.round(fewest * (most / fewest) ** random.next());
  const side = random.between(...SIDE);
  const base = Math.log(MIDDLE_PRICE) + PRICE_SPREAD * random.normal();
  const sectionAt = sectionsOf(random, agencies, world.agenciesOfProject);
  const buildings = buildingsOf(random, { households, side, sectionAt, sectionsBy: world.sectionsBy });
  const reference = Math.round(Math.exp(base + REFERENCE_SPREAD * random.normal()));
  const homes = Array.from({ length: households }, (_, i) => ({
    ...homeOf(random, random.pick(buildings), `${id}-${i + 1}`),
    reference,
  }));
  if (world.spatialError) addRoughness(random, homes, side, world.spatialError);
  for (const home of homes) valueOf(random, home, { base, world });
  return { id, homes, side, day: DAY };
}

function homeOf(random, building, reportId) {
  const floor = random.whole(1, building.floors);
  const use = useOf(random, floor);
  const { area, areaSpread } = USE[use];
  return {
    reportId,
    building,
    use,
    structure: building.structure,
    age: building.age,
    builtYear: YEAR - building.age,
    floor,
    floors: building.floors,
    area: Math.min(600, Math.max(12, Math.round(area * Math.exp(areaSpread * random.normal()) * 100) / 100)),
    orientation: random.pick(ORIENTATIONS),
    decoration: random.pick(DECORATIONS),
    centrality: building.centrality,
    x: building.x + random.between(-WITHIN_BUILDING, WITHIN_BUILDING),
    y: building.y + random.between(-WITHIN_BUILDING, WITHIN_BUILDING),
    local: 0,
  };
}

function useOf(random, floor) {
  if (floor === 1 && random.next() < GROUND_FLOOR_SHOPS) return 'commercial';
  return random.next() < OFFICES ? 'office' : 'residential';
}

function addRoughness(random, homes, side, { metres, spread }) {
  const local = roughnessOver(random, { places: homes, side, metres, spread });
  for (const [i, home] of homes.entries()) home.local = local[i];
}

function valueOf(random, home, { base, world }) {
  const { building } = home;
  const { agency, appraiser } = building;
  if (world.omitted && random.next() < world.omitted.share) home.local += world.omitted.effect;
  const { deviation, spread } = noiseOf(random, world, home.use);
  home.spread = spread;
  home.mean =
    base +
    building.surface +
    building.block.effect +
    building.effect +
    attributeEffect(home, world.interactions) +
    home.local +
    agency.habit +
    agency.shift +
    appraiser.habit;
  home.log = home.mean + deviation;
}
