import type { Homes } from '../homes.js';
import type { ProjectScores } from './project-scores.js';

/** A home that may stand beside another in an explanation. */
export interface LikeHome {
  /** Row of the home. */
  index: number;
  /** From 0 to 1: how alike it is. */
  weight: number;
  /** Its log unit price brought to the other's attributes, block and building. */
  adjustedLogPrice: number;
}

/** Homes shown beside a flag. */
const SHOWN = 5;
/** |z| below which a home is within its usual range. */
const USUAL = 2.5;
/** Metres that count as one unit of distance. */
const UNIT = 50;

/**
 * The five homes most like home `i` by building, block, structure, size, floor and place, of the same use and themselves within
 * their usual range. Looks at all homes of the project: meant for the flagged few.
 */
export function likeHomes(homes: Homes, scores: ProjectScores, i: number): LikeHome[] {
  const { attributes, block, building } = scores.parts;
  const { z } = scores;
  const { x, y } = homes;
  const use = homes.use.codes;
  const own = attributes[i]! + block[i]! + building[i]!;
  const found: { index: number; distance: number }[] = [];
  // From its own row on: homes listed beside it are mostly near, and after five of them most others are out at a glance.
  let furthest = Infinity;
  for (let step = 1; step < homes.n; step++) {
    const j = i + step < homes.n ? i + step : i + step - homes.n;
    const place = placeApart(x[i]! - x[j]!, y[i]! - y[j]!);
    if (place > furthest || use[j] !== use[i] || !(z[j]! < USUAL && z[j]! > -USUAL)) continue;
    const distance = distanceOf(homes, i, j, place);
    if (!(distance <= furthest)) continue;
    const last = found[SHOWN - 1];
    if (last && !isBefore(homes, distance, j, last)) continue;
    let at = found.length;
    while (at > 0 && isBefore(homes, distance, j, found[at - 1]!)) at--;
    found.splice(at, 0, { index: j, distance });
    if (found.length > SHOWN) found.pop();
    furthest = found[SHOWN - 1]?.distance ?? Infinity;
  }
  return found.map(({ index, distance }) => {
    const other = attributes[index]! + block[index]! + building[index]!;
    const adjustedLogPrice = Math.log(homes.unitPrice[index]!) + own - other;
    return { index, weight: Math.exp(-distance / 2), adjustedLogPrice };
  });
}

/** By distance, then by report, so that no order of rows changes the choice. */
function isBefore(
  { reportId }: Homes,
  distance: number,
  j: number,
  other: { index: number; distance: number },
): boolean {
  if (distance !== other.distance) return distance < other.distance;
  return (reportId[j] ?? '') < (reportId[other.index] ?? '');
}

/** Part of the distance; as far as a unit where it is unknown. */
function placeApart(dx: number, dy: number): number {
  return known((dx * dx + dy * dy) / (UNIT * UNIT), 1);
}

function distanceOf({ area, floor, structure, block, building }: Homes, i: number, j: number, place: number): number {
  const floors = (floor[i]! - floor[j]!) / 3;
  const size = Math.log(area[i]! / area[j]!) * 4;
  let distance = size * size + place + known(floors * floors, 1);
  if (!isSame(structure.codes, i, j)) distance += 2;
  if (!isSame(block.codes, i, j)) distance += 0.5;
  if (!isSame(building.codes, i, j)) distance += 0.5;
  return distance;
}

function isSame(codes: Int32Array, i: number, j: number): boolean {
  return codes[i]! >= 0 && codes[i] === codes[j];
}

function known(value: number, otherwise: number): number {
  return Number.isNaN(value) ? otherwise : value;
}
