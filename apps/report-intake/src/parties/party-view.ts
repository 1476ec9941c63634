import type { PartyView, RepresentativeView } from '#contracts';
import type { FieldCipher } from '#service';
import { actingFor, onFile, type Book } from './party-book.js';
import type { Party } from './party.entity.js';
import { maskPerson, openPerson, type Person } from './person-columns.js';
import type { Representative } from './representative.entity.js';

/** How somebody is shown: masked, or in clear to whoever gave a reason. */
type Show = (person: Person) => Person;

export const inClear: Show = (person) => person;

export function partyViewOf(cipher: FieldCipher, party: Party, book: Book, show: Show = maskPerson): PartyView {
  return {
    partyId: party.id,
    kind: party.kind,
    person: show(openPerson(cipher, 'party', party)),
    share: party.share,
    basisSha256: party.basisSha256,
    representatives: actingFor(book, party.id).map((one) => representativeViewOf(cipher, one, show)),
  };
}

export function representativeViewOf(
  cipher: FieldCipher,
  representative: Representative,
  show: Show = maskPerson,
): RepresentativeView {
  const { id, partyId, authoritySha256, scope, validFrom, validUntil, identityDocument } = representative;
  const person = show(openPerson(cipher, 'representative', representative));
  return {
    representativeId: id,
    partyId,
    person,
    authoritySha256,
    scope,
    validFrom,
    validUntil,
    identityDocument,
  };
}

/** The owner the report names, then everybody else on file. */
export function partyViewsOf(
  cipher: FieldCipher,
  reportId: string,
  owner: Person,
  book: Book,
  show: Show = maskPerson,
): PartyView[] {
  const named: PartyView = {
    partyId: reportId,
    kind: 'owner',
    person: show(owner),
    share: null,
    basisSha256: null,
    representatives: actingFor(book, reportId).map((one) => representativeViewOf(cipher, one, show)),
  };
  return [named, ...onFile(book).map((party) => partyViewOf(cipher, party, book, show))];
}
