import type { LocalDate } from '#kernel';
import { reaches, type Threshold } from '#statutory-clock';

interface AgreementFacts {
  agencyIds: readonly string[];
  /** Different households that signed. */
  signed: number;
  agreedOn: LocalDate;
}

interface Agreeing {
  candidateIds: readonly string[];
  households: number;
  seats: number;
  announcedOn: LocalDate;
  /** Last day to agree (D01), or null where the place sets none. */
  agreeBy: LocalDate | null;
  /** Candidates valid for expropriation work both on the day of the agreement and today. */
  validIds: ReadonlySet<string>;
  /** Agencies with a declared interest that nobody has cleared. */
  conflictedIds: ReadonlySet<string>;
}

export interface NoAgreement {
  because:
    | 'agency-not-a-candidate'
    | 'more-chosen-than-seats'
    | 'more-households-than-there-are'
    | 'agreement-share-missed'
    | 'agreement-out-of-time'
    | 'agency-not-valid'
    | 'agency-has-conflict'
    | 'dated-ahead';
  pointer: string;
}

/**
 * What keeps the households' agreement (协商选定, 条例 art. 20) from standing, or null: candidates only, signed by the share the
 * place asks for, reached between the announcement of the candidates and the last day, whenever it comes on file, on agencies that may be
 * appointed: valid for the work and without an interest in the project (办法 art. 3).
 */
export function checkAgreement(
  { agencyIds, signed, agreedOn }: AgreementFacts,
  { candidateIds, households, seats, announcedOn, agreeBy, validIds, conflictedIds }: Agreeing,
  share: Threshold,
  today: LocalDate,
): NoAgreement | null {
  const stranger = agencyIds.findIndex((id) => !candidateIds.includes(id));
  if (stranger >= 0) return { because: 'agency-not-a-candidate', pointer: `/agencyIds/${stranger}` };
  if (agencyIds.length > seats) return { because: 'more-chosen-than-seats', pointer: '/agencyIds' };
  if (signed > households) return { because: 'more-households-than-there-are', pointer: '/householdNos' };
  if (!reaches(share, signed, households)) return { because: 'agreement-share-missed', pointer: '/householdNos' };
  if (agreedOn > today) return { because: 'dated-ahead', pointer: '/agreedOn' };
  const inTime = agreedOn >= announcedOn && (agreeBy === null || agreedOn <= agreeBy);
  if (!inTime) return { because: 'agreement-out-of-time', pointer: '/agreedOn' };
  const invalid = agencyIds.findIndex((id) => !validIds.has(id));
  if (invalid >= 0) return { because: 'agency-not-valid', pointer: `/agencyIds/${invalid}` };
  const conflicted = agencyIds.findIndex((id) => conflictedIds.has(id));
  return conflicted >= 0 ? { because: 'agency-has-conflict', pointer: `/agencyIds/${conflicted}` } : null;
}
