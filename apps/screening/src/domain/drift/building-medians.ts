import type { Homes } from '../homes.js';
import { grouped } from '../statistics/grouped.js';
import { huberLocationScale } from '../statistics/huber-location.js';
import { normalQuantile } from '../statistics/normal.js';
import { median } from '../statistics/quantiles.js';
import { mad } from '../statistics/robust-scale.js';
import { studentCdf } from '../statistics/student-t.js';

/** Of a project's scores, what drift is watched by. */
export interface PlacedParts {
  parts: { building: Float64Array; local: Float64Array; secondValue: Float64Array; residual: Float64Array };
}

/** One building as one appraiser valued it: a rational subgroup, whose homes are alike and count once. */
export interface BuildingMedian {
  projectId: string;
  agencyId: string;
  appraiserId: string;
  /** With its block, where one is given: `block/building`. */
  building: string;
  /** Year of valuation with its fraction; NaN unknown. */
  valuationYear: number;
  homes: number;
  /** Median distance from what attributes, block and place let expect, in standard deviations of such medians. */
  median: number;
}

/** Who valued more than this share of a project's buildings has nobody to be held against in it. */
const largestShare = 0.5;
/** Homes of an appraiser in a building, and buildings of a project, without which there is nothing to standardise. */
const fewestHomes = 3;
const fewestBuildings = 8;
/** That scale knows as much of a normal spread as the standard deviation of this share of the sample. */
const efficiency = 0.75;
/** Distances less likely than this, some 30 standard deviations, are counted as this: they must stay finite. */
const leastChance = 1e-200;

/**
 * Medians of a project's buildings by appraiser. Chance of homes shrinks with their number, that of buildings does not: the
 * latter is found so that the whole project's medians have a spread of one (robustly: a drifting appraiser widens it little).
 * None where the project has too few buildings.
 */
export function buildingMedians(homes: Homes, { parts }: PlacedParts, projectId: string): BuildingMedian[] {
  const off = homes.unitPrice.map(
    (_, i) =>
      (parts.building[i] ?? NaN) + (parts.local[i] ?? NaN) + (parts.secondValue[i] ?? NaN) + (parts.residual[i] ?? NaN),
  );
  const { agency, appraiser, building } = homes;
  const known = [...off.keys()].filter(
    (i) => [agency, appraiser, building].every(({ codes }) => (codes[i] ?? -1) >= 0) && Number.isFinite(off[i]),
  );
  const groups = [
    ...grouped(known, (i) => `${agency.codes[i]} ${appraiser.codes[i]} ${building.codes[i]}`).values(),
  ].filter(({ length }) => length >= fewestHomes);
  if (groups.length < fewestBuildings) return [];
  const middles = Float64Array.from(groups, (members) => median(members.map((i) => off[i] ?? NaN)));
  const within = mad(
    Float64Array.from(groups.flatMap((of, g) => of.map((i) => (off[i] ?? NaN) - (middles[g] ?? NaN)))),
  );
  const chance = Float64Array.from(groups, ({ length }) => ((Math.PI / 2) * within * within) / length);
  const standard = standardised(middles, chance);
  const nameOf = ({ codes, names }: Homes['agency'], i: number): string => names[codes[i] ?? -1] ?? '';
  const shares = grouped(groups, ([first = -1]) => `${agency.codes[first]} ${appraiser.codes[first]}`);
  return groups.flatMap((members, g) => {
    const first = members[0] ?? -1;
    const own = shares.get(`${agency.codes[first]} ${appraiser.codes[first]}`)?.length ?? 0;
    if (own > largestShare * groups.length) return [];
    return {
      projectId,
      agencyId: nameOf(agency, first),
      appraiserId: nameOf(appraiser, first),
      building: nameOf(building, first).split('\u0000').filter(Boolean).join('/'),
      valuationYear: median(members.map((i) => homes.valuationYear[i] ?? NaN)),
      homes: members.length,
      median: standard[g] ?? NaN,
    };
  });
}

/**
 * From the project's middle, over √(chance + variance of buildings), the variance at which their scale (Huber's proposal 2) is one. So few buildings tell
 * their spread only roughly, which makes Student's t of their distances: taken back to the normal law that run lengths are of.
 */
function standardised(middles: Float64Array, chance: Float64Array): Float64Array {
  const whole = huberLocationScale(middles);
  const at = (variance: number): Float64Array =>
    middles.map((middle, g) => (middle - whole.centre) / Math.sqrt((chance[g] ?? NaN) + variance));
  let [low, high] = [0, whole.scale ** 2];
  for (let round = 0; round < 14; round++) {
    const half = (low + high) / 2;
    if (huberLocationScale(at(half)).scale > 1) low = half;
    else high = half;
  }
  const degrees = efficiency * (middles.length - 1);
  return at(high).map((t) =>
    Number.isFinite(t) ? -Math.sign(t) * normalQuantile(Math.max(studentCdf(-Math.abs(t), degrees), leastChance)) : 0,
  );
}
