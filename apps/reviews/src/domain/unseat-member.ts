import type { LocalDate } from '#kernel';
import { findRecusal, type Conflicts, type Expert, type RecusalGround } from './recuse-expert.js';

export type UnseatingGround = RecusalGround | 'term-ended';

/**
 * Why a member seated may not go on today, 征收评估办法 arts. 3 and 23; null when nothing is in the way. Whoever is no longer on
 * the committee gives no opinion for it: the last day of the term is still in office.
 */
export function findUnseating(
  expert: Expert,
  conflicts: Conflicts,
  termTo: LocalDate,
  today: LocalDate,
): UnseatingGround | null {
  return findRecusal(expert, conflicts) ?? (termTo < today ? 'term-ended' : null);
}
