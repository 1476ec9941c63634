import type { LocalDate } from '#kernel';

export interface DisplayEndFacts {
  /** Last day announced. */
  toOn: LocalDate;
  /** First day it may end on by the local rule (D02); null where the place sets no length. */
  mayEndOn: LocalDate | null;
  endedOn: LocalDate;
}

type Decision =
  | { allowed: true }
  | { allowed: false; because: 'display-end-in-future' }
  | { allowed: false; because: 'display-too-short'; earliest: LocalDate };

/** Whether a display (办法 art. 16) may be ended on a day: not before its announced last day, nor before the local rule lets it. */
export function decideDisplayEnd({ toOn, mayEndOn, endedOn }: DisplayEndFacts, today: LocalDate): Decision {
  if (endedOn > today) return { allowed: false, because: 'display-end-in-future' };
  const earliest = mayEndOn !== null && mayEndOn > toOn ? mayEndOn : toOn;
  return endedOn < earliest ? { allowed: false, because: 'display-too-short', earliest } : { allowed: true };
}
