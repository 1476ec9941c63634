import type { Homes } from '../homes.js';
import type { EngineSettings } from '../model/engine-settings.js';
import type { ProjectScores } from '../model/project-scores.js';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.js';
import { normalCdf } from '../statistics/normal.js';
import type { GroupShift } from './group-shift.js';
import { shiftedSections } from './sections.js';

/**
 * Shifts of whole groups, which no home shows alone: buildings against their block, blocks against the ground around them, each
 * agency's section against the others'. Groups of at least `groupHomes` homes; a group nobody can be held against is left out.
 */
export function scanGroups(homes: Homes, scores: ProjectScores, settings: EngineSettings): GroupShift[] {
  return [
    ...withQ(effectsOf('building', homes, scores, settings)),
    ...withQ(effectsOf('block', homes, scores, settings)),
    ...withQ(shiftedSections(homes, scores, settings)),
  ];
}

function effectsOf(
  kind: 'building' | 'block',
  homes: Homes,
  scores: ProjectScores,
  { groupHomes }: EngineSettings,
): GroupShift[] {
  const { codes, names } = homes[kind];
  const effects = kind === 'building' ? scores.buildingEffect : scores.blockEffect;
  const z = kind === 'building' ? scores.buildingZ : scores.blockZ;
  const members: number[][] = names.map(() => []);
  codes.forEach((code, i) => members[code]?.push(i));
  return names.flatMap((name, code): GroupShift[] => {
    const rows = members[code] ?? [];
    if (rows.length < groupHomes || Number.isNaN(z[code] ?? NaN)) return [];
    return [{ kind, name, members: rows, effect: effects[code] ?? NaN, z: z[code] ?? NaN, q: 1 }];
  });
}

function withQ(groups: GroupShift[]): GroupShift[] {
  const q = benjaminiHochberg(Float64Array.from(groups, ({ z }) => 2 * normalCdf(-Math.abs(z))));
  return groups.map((group, i) => ({ ...group, q: q[i] ?? 1 }));
}
