import type { LocalDate } from '#kernel';

/** A reminder serves nobody once the day it reminds of is over; what tells of a lapse does not age. */
export const isOutdated = ({ stage, dueOn }: { stage: string; dueOn: LocalDate }, today: LocalDate): boolean =>
  stage === 'reminder' && today > dueOn;
