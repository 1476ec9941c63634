import type { LocalDate } from '#kernel';

export interface Authority {
  state: 'IN_FORCE' | 'ENDED';
  scope: readonly string[];
  validFrom: LocalDate;
  /** The last day; it still counts. */
  validUntil: LocalDate;
}

/** Whether a representative could take a paper on that day. Authority that was ended since is asked for anew: who ended it doubts it. */
export function mayReceive({ state, scope, validFrom, validUntil }: Authority, on: LocalDate): boolean {
  return state === 'IN_FORCE' && scope.includes('receive') && validFrom <= on && on <= validUntil;
}
