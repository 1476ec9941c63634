import { sharesOf, STRUCTURE } from './effects.mjs';
import { surfaceOver } from './surface.mjs';

const HOMES_PER_BLOCK = 70;
const BUILDINGS_PER_BLOCK = 4;
const FROM_BLOCK_CENTRE = 25;
const BLOCK_SPREAD = 0.04;
const BUILDING_SPREAD = 0.02;
const SURFACE = { bumps: 6, spread: 0.06 };

/** Blocks at random places of a square, four buildings around each; each building has one structure, age and height. */
export function buildingsOf(random, { households, side, sectionAt, sectionsBy }) {
  const blocks = Array.from({ length: Math.max(1, Math.round(households / HOMES_PER_BLOCK)) }, (_, i) => ({
    no: `${i + 1}`,
    x: random.between(0, side),
    y: random.between(0, side),
    effect: BLOCK_SPREAD * random.normal(),
  }));
  const buildings = blocks.flatMap((block) => {
    const turn = random.between(0, Math.PI / 2);
    const agencyAt = (building) => sectionAt(sectionsBy === 'block' ? block : building, side);
    return Array.from({ length: BUILDINGS_PER_BLOCK }, (_, i) =>
      buildingOf(random, { block, agencyAt, no: i + 1, angle: turn + (i * Math.PI) / 2 }),
    );
  });
  const surface = surfaceOver(random, { places: buildings, side, length: side / 4, ...SURFACE });
  for (const [i, building] of buildings.entries()) {
    building.surface = surface[i];
    const fromMiddle = Math.hypot(building.x - side / 2, building.y - side / 2);
    building.centrality = 1 - fromMiddle / (side / Math.SQRT2);
  }
  return buildings;
}

function buildingOf(random, { block, agencyAt, no, angle }) {
  const structure = random.choose(sharesOf(STRUCTURE));
  const away = FROM_BLOCK_CENTRE * random.between(0.8, 1.2);
  const place = { x: block.x + away * Math.cos(angle), y: block.y + away * Math.sin(angle) };
  const agency = agencyAt(place);
  return {
    ...place,
    block,
    no: `${block.no}-${no}`,
    structure,
    age: Math.max(1, Math.round(STRUCTURE[structure].meanAge * (1 + 0.25 * random.normal()))),
    floors: floorsOf(random, structure),
    agency,
    appraiser: random.pick(agency.appraisers),
    effect: BUILDING_SPREAD * random.normal(),
  };
}

function floorsOf(random, structure) {
  if (structure === 'reinforced-concrete') return random.pick([7, 11, 18]);
  if (structure === 'brick-concrete') return random.whole(3, 7);
  return random.whole(1, 3);
}
