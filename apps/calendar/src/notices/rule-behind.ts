import type { DeadlineChanged } from '#contracts';
import { packOf, type DeadlineKey, type Wording } from '#statutory-clock';

interface RuleBehind {
  /** What is to be done within the period. */
  act: Wording | null;
  /** What must be said wherever a date of this pack is shown. */
  caveat: Wording | null;
}

/** What the pack the case keeps says of a deadline; nothing of a day that a decision set. */
export function ruleBehind({ key, packId }: Pick<DeadlineChanged, 'key' | 'packId'>): RuleBehind {
  if (!packId) return { act: null, caveat: null };
  const { deadlines, caveat = null } = packOf(packId);
  return { act: deadlines[key as DeadlineKey]?.act ?? null, caveat };
}
