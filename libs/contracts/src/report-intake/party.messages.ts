import { ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { FileHash } from '../decorators/file-hash.js';
import { idTypes, MatchesIdType, type IdType } from '../decorators/matches-id-type.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { identityDocuments, type IdentityDocument } from '../identity-document.js';
import { partyKinds, representationScopes, type PartyKind, type RepresentationScope } from './party-terms.js';

/** Somebody by name and paper. Personal data throughout: stored only through the field cipher, never in an event. */
export class PartyPerson {
  @CleanText(100)
  name: string;

  /** Which paper `idNumber` is taken from. */
  @IsIn(idTypes)
  idType: IdType;

  /** Number of that paper; for `resident-id` the check digit of GB 11643 must be right. */
  @MatchesIdType()
  @CleanText(40)
  idNumber: string;

  @IsOptional()
  @IsString()
  @Matches(/^\+?\d[\d -]{4,19}$/)
  phone?: string;
}

/** Puts a party on the file of a report besides the owner it names: a co-owner, an heir, a tenant of public housing. */
export class AddParty {
  @IsIn(partyKinds)
  kind: PartyKind;

  @Nested(() => PartyPerson)
  person: PartyPerson;

  /** Share of the house, such as 1/3; shares on file may not exceed the whole. */
  @IsOptional()
  @IsString()
  @Matches(/^[1-9]\d{0,3}\/[1-9]\d{0,3}$/)
  share?: string;

  /** The paper the right rests on: certificate, proof of inheritance, lease. */
  @FileHash()
  basisSha256: string;
}

/** Takes a wrong entry off the file, with the representatives that act for that party. */
export class RemoveParty {
  @CleanText(500, 10)
  reason: string;
}

/** Names who may act for a party by a letter of authority (委托书). */
export class RegisterRepresentative {
  /** The party; the owner the report names goes by the id of the report. */
  @IsUUID()
  partyId: string;

  @Nested(() => PartyPerson)
  person: PartyPerson;

  /** The letter of authority. */
  @FileHash()
  authoritySha256: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(representationScopes, { each: true })
  scope: RepresentationScope[];

  @CivilDay()
  validFrom: string;

  /** The last day; it still counts. */
  @CivilDay()
  validUntil: string;

  /** At the counter: the document by which the officer checked who it is. */
  @IsOptional()
  @IsIn(identityDocuments)
  identityDocument?: IdentityDocument;
}

/** Ends the authority of a representative from today. */
export class EndRepresentation {
  @CleanText(500, 10)
  reason: string;
}

/** Somebody as shown: masked, except to an officer who asked for it with a reason. */
export class ShownPerson {
  @IsString()
  name: string;

  @IsIn(idTypes)
  idType: IdType;

  @IsString()
  idNumber: string;

  @IsOptional()
  @IsString()
  phone?: string;
}

export class RepresentativeView {
  @IsUUID()
  representativeId: string;

  @IsUUID()
  partyId: string;

  @Nested(() => ShownPerson)
  person: ShownPerson;

  @FileHash()
  authoritySha256: string;

  @IsArray()
  @IsIn(representationScopes, { each: true })
  scope: RepresentationScope[];

  @CivilDay()
  validFrom: string;

  @CivilDay()
  validUntil: string;

  /** Null where the household named its representative by claim: nobody has checked who it is yet. */
  @IsOptional()
  @IsIn(identityDocuments)
  identityDocument: IdentityDocument | null;
}

/** A party on file. The owner the report names comes first and goes by the id of the report. */
export class PartyView {
  @IsUUID()
  partyId: string;

  @IsIn(partyKinds)
  kind: PartyKind;

  @Nested(() => ShownPerson)
  person: ShownPerson;

  @IsOptional()
  @IsString()
  share: string | null;

  /** Null for the owner the report names: the report itself says so. */
  @IsOptional()
  @FileHash()
  basisSha256: string | null;

  @NestedList(() => RepresentativeView, 100)
  representatives: RepresentativeView[];
}

export class PartyList {
  @IsUUID()
  reportId: string;

  @NestedList(() => PartyView, 1000)
  items: PartyView[];
}
