import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Min,
} from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { FileHash } from '../decorators/file-hash.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { proofDefectCodes, type ProofDefectCode } from './proof-defects.js';

/** How a report was served (送达): signed for, left in front of witnesses (留置), by post, by public notice (公告). */
export const serviceKinds = ['signed-receipt', 'left-with-witnesses', 'post', 'public-notice'] as const;
export type ServiceKind = (typeof serviceKinds)[number];

export const witnessRoles = ['grassroots-organisation', 'employer', 'neighbour', 'notary', 'other'] as const;
export type WitnessRole = (typeof witnessRoles)[number];

/** Who saw the report left with the household. The name is personal: kept encrypted, shown to nobody here. */
export class ServiceWitness {
  @CleanText(50)
  name: string;

  @IsIn(witnessRoles)
  role: WitnessRole;

  /** Declares that the witness has no interest in the expropriation. */
  @IsBoolean()
  disinterested: boolean;
}

/** Who took the paper: the owner the report names, another party on file, a representative, an adult of the household, or somebody else. */
export const recipientRoles = ['owner', 'party', 'representative', 'adult-of-household', 'other'] as const;
export type RecipientRole = (typeof recipientRoles)[number];

/** Who signed for the report. A name is personal: kept encrypted. */
export class ServiceRecipient {
  @IsIn(recipientRoles)
  role: RecipientRole;

  /** The party, where `role` is `party`. */
  @IsOptional()
  @IsUUID()
  partyId?: string;

  /** The representative, where `role` is `representative`. */
  @IsOptional()
  @IsUUID()
  representativeId?: string;

  @IsOptional()
  @CleanText(50)
  name?: string;
}

/** Ways of service that must have failed before a public notice may take their place. */
export const attemptKinds = ['signed-receipt', 'left-with-witnesses', 'post'] as const;
export type AttemptKind = (typeof attemptKinds)[number];

/** A try to serve that failed. */
export class ServiceAttempt {
  @IsIn(attemptKinds)
  kind: AttemptKind;

  @CivilDay()
  triedOn: string;

  /** Why it failed. May name people: kept encrypted. */
  @CleanText(300)
  why: string;

  /** The returned letter, the record of the visit. */
  @IsOptional()
  @FileHash()
  evidenceSha256?: string;
}

/** Proof that the version in force was served on the household; the clock of D03 starts on `servedOn`. */
export class RecordService {
  @IsIn(serviceKinds)
  kind: ServiceKind;

  /**
   * Legal day of service: signed or left on that day; of a letter, the day it was signed for; of a public notice, the day its
   * period is over. Not after today, not before the day the version was issued.
   */
  @CivilDay()
  servedOn: string;

  /** The receipt (送达回证), the postal record or the notice as published. */
  @FileHash()
  evidenceSha256: string;

  /** Version on the paper served; any but the one in force is refused. */
  @IsOptional()
  @IsInt()
  @Min(1)
  reportVersion?: number;

  /** Where it was served; personal, kept encrypted. */
  @IsOptional()
  @CleanText(200)
  place?: string;

  /** Who signed for it, where somebody did. */
  @IsOptional()
  @Nested(() => ServiceRecipient)
  signedBy?: ServiceRecipient;

  /** Who delivered it (送达人). */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(4)
  @CleanText(50, 1, { each: true })
  deliveredBy?: string[];

  /** At least one disinterested witness when the report was left; two, or one and a recording, make the proof whole. */
  @IsOptional()
  @NestedList(() => ServiceWitness, 10)
  witnesses?: ServiceWitness[];

  /** Photos or film of the leaving. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @FileHash({ each: true })
  recordings?: string[];

  /** Of a letter: the day of the postmark. */
  @IsOptional()
  @CivilDay()
  postedOn?: string;

  /** Of a public notice: the day it was published. */
  @IsOptional()
  @CivilDay()
  noticedOn?: string;

  /** Of a public notice: the ways tried before, at least one. */
  @IsOptional()
  @NestedList(() => ServiceAttempt, 10)
  attempts?: ServiceAttempt[];

  @IsOptional()
  @CleanText(500)
  note?: string;
}

/** Voids a wrong record of service; another may follow, and clocks recompute. */
export class VoidService {
  @CleanText(500, 10)
  reason: string;
}

/** Until when the household may ask for a review (D03), with the calculation. */
export class ServiceDue {
  /** The last day; it still counts. */
  @CivilDay()
  on: string;

  @IsString()
  zh: string;

  @IsString()
  en: string;

  /** Rests on holidays not published yet. */
  @IsBoolean()
  provisional: boolean;

  /** Rests on a rule no text read so far confirms. */
  @IsBoolean()
  unconfirmed: boolean;

  @IsString()
  packId: string;
}

/** A record of service; a voided one stays, marked. */
export class ProofOfService {
  @IsUUID()
  serviceId: string;

  @IsUUID()
  reportId: string;

  /** Version of the report that was served. */
  @IsInt()
  reportVersion: number;

  @IsIn(serviceKinds)
  kind: ServiceKind;

  @CivilDay()
  servedOn: string;

  /** Of a letter: the day of the postmark. */
  @IsOptional()
  @CivilDay()
  postedOn: string | null;

  /** Of a public notice: the day it was published. */
  @IsOptional()
  @CivilDay()
  noticedOn: string | null;

  @IsString()
  evidenceSha256: string;

  /** What the proof lacks, by code; empty for a sound one. */
  @IsArray()
  @IsIn(proofDefectCodes, { each: true })
  defects: ProofDefectCode[];

  @IsISO8601()
  recordedAt: string;

  @Nested(() => ServiceDue)
  due: ServiceDue;

  @IsOptional()
  @IsISO8601()
  voidedAt: string | null;
}

export class ProofOfServiceList {
  @NestedList(() => ProofOfService, 1000)
  items: ProofOfService[];
}
