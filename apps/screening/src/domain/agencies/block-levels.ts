import type { Categories, Homes } from '../homes.js';
import { grouped } from '../statistics/grouped.js';
import { median, sum } from '../statistics/quantiles.js';
import { mad } from '../statistics/robust-scale.js';
import type { BlockLevel } from './block-level.js';

/** Of a project's scores, what agencies are rated by: the part of each ln price that the home's own facts explain. */
export interface AttributeParts {
  parts: { attributes: Float64Array };
}

/** Blocks with fewer homes of an agency say too little. */
const fewest = 3;
/** Side in metres of the square that stands for a block where none is given. */
const square = 100;

/**
 * Levels of each agency's blocks in one project, anchored where at least half of the homes have a reference price. Left out are
 * homes without a known agency, homes nothing could be said of and, in an anchored project, homes without a reference price.
 * Another `valuer` than the agency may be given.
 */
export function blockLevels(
  homes: Homes,
  { parts }: AttributeParts,
  projectId: string,
  valuer: Categories = homes.agency,
): BlockLevel[] {
  const price = homes.unitPrice.map((yuan, i) => Math.log(yuan) - (parts.attributes[i] ?? NaN));
  const judged = [...price.keys()].filter((i) => (valuer.codes[i] ?? -1) >= 0 && Number.isFinite(price[i]));
  const referred = judged.filter((i) => (homes.reference[i] ?? NaN) > 0);
  const anchored = referred.length > 0 && referred.length * 2 >= judged.length;
  const usable = anchored ? referred : judged;
  const level = anchored ? price.map((value, i) => value - Math.log(homes.reference[i] ?? NaN)) : price;
  const units = [...grouped(usable, (i) => `${valuer.codes[i]} ${blockOf(homes, i)}`).values()].filter(
    (members) => members.length >= fewest,
  );
  const of = (column: Float64Array, members: readonly number[]): Float64Array =>
    Float64Array.from(members, (i) => column[i] ?? NaN);
  const fromMiddle = units.flatMap((members) => {
    const middle = median(of(level, members));
    return members.map((i) => (level[i] ?? NaN) - middle);
  });
  const spread = mad(Float64Array.from(fromMiddle)) ** 2;
  const mean = (column: Float64Array, members: readonly number[]): number =>
    sum(of(column, members).toSorted()) / members.length;
  return units.map((members) => ({
    projectId,
    agencyId: valuer.names[valuer.codes[members[0] ?? -1] ?? -1] ?? '',
    block: blockOf(homes, members[0] ?? -1),
    x: mean(homes.x, members),
    y: mean(homes.y, members),
    homes: members.length,
    level: median(of(level, members)),
    variance: ((Math.PI / 2) * spread) / members.length,
    anchored,
  }));
}

/** The block given; else the square of ground the home stands on, else its building, else the whole project. */
function blockOf({ block, building, x, y }: Homes, i: number): string {
  const given = block.names[block.codes[i] ?? -1];
  if (given !== undefined) return given;
  const [east = NaN, north = NaN] = [x[i], y[i]];
  if (Number.isFinite(east + north)) return `@${Math.floor(east / square)},${Math.floor(north / square)}`;
  return building.names[building.codes[i] ?? -1] ?? '';
}
