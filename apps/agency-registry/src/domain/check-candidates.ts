import type { LocalDate } from '#kernel';

export interface Candidacy {
  agencyId: string;
  signedUpOn: LocalDate;
  /** Whether the register holds it valid for expropriation work on the day the list was published. */
  valid: boolean;
}

interface Announcement {
  candidates: readonly Candidacy[];
  announcedOn: LocalDate;
  /** Day the project's expropriation decision was announced. */
  decidedOn: LocalDate;
  seats: number;
}

export interface Unfit {
  because:
    | 'candidate-twice'
    | 'candidate-signed-up-late'
    | 'candidate-not-valid'
    | 'too-few-candidates'
    | 'dated-ahead'
    | 'announced-before-decision';
  pointer: string;
}

/**
 * What is wrong with a published list of candidates (办法 art. 4), or null. Published by today and not before the decision, each agency on it once, signed
 * up by that day and valid on it, and no more to be chosen than there are.
 */
export function checkCandidates(
  { candidates, announcedOn, decidedOn, seats }: Announcement,
  today: LocalDate,
): Unfit | null {
  if (announcedOn > today) return { because: 'dated-ahead', pointer: '/announcedOn' };
  if (announcedOn < decidedOn) return { because: 'announced-before-decision', pointer: '/announcedOn' };
  const ids = candidates.map(({ agencyId }) => agencyId);
  const twice = ids.findIndex((id, at) => ids.indexOf(id) < at);
  if (twice >= 0) return { because: 'candidate-twice', pointer: `/candidates/${twice}/agencyId` };
  const late = candidates.findIndex(({ signedUpOn }) => signedUpOn > announcedOn);
  if (late >= 0) return { because: 'candidate-signed-up-late', pointer: `/candidates/${late}/signedUpOn` };
  const invalid = candidates.findIndex(({ valid }) => !valid);
  if (invalid >= 0) return { because: 'candidate-not-valid', pointer: `/candidates/${invalid}/agencyId` };
  return candidates.length < seats ? { because: 'too-few-candidates', pointer: '/candidates' } : null;
}
