import { addDays, type LocalDate } from '#kernel';

/** Where an organ stands in the tree, from a day up to and including `to` (null: still). */
export interface Place {
  parentId: string | null;
  divisionCode: string | null;
  validFrom: LocalDate;
  validTo: LocalDate | null;
}

interface Move {
  parentId: string;
  divisionCode?: string;
  from: LocalDate;
}

type MoveDecision = { moved: true; endOn: LocalDate; next: Place } | { moved: false; because: 'organ-move-too-early' };

const ranks: Record<string, number> = { county: 1, prefecture: 2, province: 3 };

/** A parent is of a strictly higher level; levels never change, so the tree cannot bite its own tail on any day. */
export const mayStandUnder = (level: string, parentLevel: string): boolean =>
  (ranks[parentLevel] ?? 0) > (ranks[level] ?? 0);

/** Ends the present place on the eve and begins the next; history is not rewritten. A code not given stays as it was. */
export function decideMove(present: Place, move: Move): MoveDecision {
  if (move.from <= present.validFrom) return { moved: false, because: 'organ-move-too-early' };
  return {
    moved: true,
    endOn: addDays(move.from, -1),
    next: {
      parentId: move.parentId,
      divisionCode: move.divisionCode ?? present.divisionCode,
      validFrom: move.from,
      validTo: null,
    },
  };
}
