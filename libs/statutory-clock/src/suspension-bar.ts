import { addDays, type LocalDate } from '#kernel';
import type { RulePack } from './rule-pack.js';

export interface SuspensionBar {
  because: 'suspension-ends-in-past' | 'suspension-too-long';
  /** The last day that may be ordered today. */
  latest: LocalDate;
  /** Whether no text read so far confirms how long a suspension may be. */
  unconfirmed: boolean;
}

/** Why a period may not be stopped today up to and including `until`, or null. No suspension is without a last day. */
export function suspensionBar(
  until: LocalDate,
  today: LocalDate,
  { longestSuspension, footing }: Pick<RulePack, 'longestSuspension' | 'footing'>,
): SuspensionBar | null {
  const latest = addDays(today, longestSuspension - 1);
  const unconfirmed = !footing.longestSuspension.confirmed;
  if (until < today) return { because: 'suspension-ends-in-past', latest, unconfirmed };
  return until > latest ? { because: 'suspension-too-long', latest, unconfirmed } : null;
}
