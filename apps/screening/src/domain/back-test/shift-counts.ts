import type { FoundFlag } from '../found-flag.js';
import type { ShiftedFlag } from './shifts-between.js';

export interface ShiftCounts {
  /** Flags by the present settings, and by the others. */
  before: number;
  after: number;
  added: number;
  dropped: number;
  levelRaised: number;
  levelLowered: number;
}

/** Counts by use of the home; null stands for flags on groups of homes. */
export interface CountsOfUse extends ShiftCounts {
  use: string | null;
}

const none: ShiftCounts = { before: 0, after: 0, added: 0, dropped: 0, levelRaised: 0, levelLowered: 0 };

/** Counts of one project by use, in order of the use. */
export function countsByUse(
  flags: { before: readonly FoundFlag[]; after: readonly FoundFlag[]; shifted: readonly ShiftedFlag[] },
  useOf: (flag: Pick<FoundFlag, 'subjectKind' | 'subject'>) => string | null,
): CountsOfUse[] {
  const counts = new Map<string | null, CountsOfUse>();
  const of = (flag: Pick<FoundFlag, 'subjectKind' | 'subject'>): CountsOfUse => {
    const use = useOf(flag);
    const found = counts.get(use) ?? { use, ...none };
    counts.set(use, found);
    return found;
  };
  for (const flag of flags.before) of(flag).before += 1;
  for (const flag of flags.after) of(flag).after += 1;
  for (const flag of flags.shifted) of(flag)[counterOf[flag.what]] += 1;
  return [...counts.values()].sort((a, b) => ((a.use ?? '') < (b.use ?? '') ? -1 : 1));
}

const counterOf = { added: 'added', dropped: 'dropped', raised: 'levelRaised', lowered: 'levelLowered' } as const;

export function summed(counts: readonly ShiftCounts[]): ShiftCounts {
  const total = { ...none };
  for (const one of counts) for (const name of Object.keys(none) as (keyof ShiftCounts)[]) total[name] += one[name];
  return total;
}

/** Counts of several projects together, by use. */
export function mergedByUse(counts: readonly CountsOfUse[]): CountsOfUse[] {
  const uses = [...new Set(counts.map(({ use }) => use))].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
  return uses.map((use) => ({ use, ...summed(counts.filter((one) => one.use === use)) }));
}
