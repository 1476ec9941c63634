import type { LocalDate } from '#kernel';

/** A party of a report and who may act for it, first and last day of the authority included. */
interface Party {
  partyId: string;
  representatives: readonly {
    representativeId: string;
    validFrom: LocalDate;
    validUntil: LocalDate;
    scope: readonly string[];
  }[];
}

/** Who is said to act for whom; null for nobody named, and for the owner the report itself names. */
export interface Representation {
  representativeId: string | null;
  partyId: string | null;
  /** What the authority must cover. */
  act: 'review' | 'determination';
}

type RepresentationDecision =
  { known: true } | { known: false; because: 'party-not-known' | 'representative-not-known'; pointer: string };

/**
 * Filing for another (委托代理): the party is on the report's file, and so is the representative, for that party, with
 * authority over the act on the day of applying; its first and its last day count.
 */
export function decideRepresentation(
  { representativeId, partyId, act }: Representation,
  parties: readonly Party[],
  day: LocalDate,
): RepresentationDecision {
  if (partyId !== null && !parties.some((party) => party.partyId === partyId)) {
    return { known: false, because: 'party-not-known', pointer: '/counter/partyId' };
  }
  if (representativeId === null) return { known: true };
  const entitled = parties
    .filter((party) => partyId === null || party.partyId === partyId)
    .flatMap(({ representatives }) => representatives)
    .some(
      (one) =>
        one.representativeId === representativeId &&
        one.scope.includes(act) &&
        one.validFrom <= day &&
        day <= one.validUntil,
    );
  return entitled
    ? { known: true }
    : { known: false, because: 'representative-not-known', pointer: '/representativeId' };
}
