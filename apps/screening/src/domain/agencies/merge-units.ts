import { grouped } from '../statistics/grouped.js';
import { sum } from '../statistics/quantiles.js';
import type { BlockLevel } from './block-level.js';

/**
 * At most about so many units of one project, in the order given: the time to fit them grows with their cube. Where there are more,
 * following units of one agency are taken together, with their mean level by homes. They then count as one unit's worth of place
 * and chance, so that a very large project says a little less than it could, never more.
 */
export function mergeUnits(units: readonly BlockLevel[], most: number): readonly BlockLevel[] {
  const together = Math.ceil(units.length / most);
  if (together <= 1) return units;
  return [...grouped(units, ({ agencyId }) => agencyId).values()].flatMap((own) =>
    Array.from({ length: Math.ceil(own.length / together) }, (_, k) =>
      merged(own.slice(k * together, (k + 1) * together)),
    ),
  );
}

function merged(units: readonly BlockLevel[]): BlockLevel {
  const homes = sum(units.map((unit) => unit.homes));
  const mean = (of: (unit: BlockLevel) => number): number => sum(units.map((unit) => unit.homes * of(unit))) / homes;
  return {
    ...(units[0] as BlockLevel),
    homes,
    x: mean(({ x }) => x),
    y: mean(({ y }) => y),
    level: mean(({ level }) => level),
    variance: mean((unit) => (unit.homes * unit.variance) / homes),
    anchored: units.every(({ anchored }) => anchored),
  };
}
