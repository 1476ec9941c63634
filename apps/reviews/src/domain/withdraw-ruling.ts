/** A refused application, when its last day turns out to have been another. */
export interface RefusedLate {
  /** The deed that ended it. */
  endedBy: string | null;
  stillLate: boolean;
  /** A later version of the report is in force: the application has lost its object. */
  isSuperseded: boolean;
  /** The party has since had another application of the same kind on the same version. */
  hasAnother: boolean;
}

/**
 * A ruling that refused an application as late falls by law with the last day it rested on, as long as it is not final: it is,
 * once a later version is in force or the party has gone another way. A refusal on any other ground stands.
 */
export const rulingFalls = ({ endedBy, stillLate, isSuperseded, hasAnother }: RefusedLate): boolean =>
  endedBy === 'refuse-late' && !stillLate && !isSuperseded && !hasAnother;
