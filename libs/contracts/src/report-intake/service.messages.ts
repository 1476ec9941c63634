import { IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { Nested, NestedList } from '../decorators/nested.js';

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

/** Proof that the version in force was served on the household; the clock of D03 starts on `servedOn`. */
export class RecordService {
  @IsIn(serviceKinds)
  kind: ServiceKind;

  /** Legal day of service: not after today, not before the day the version was issued. */
  @CivilDay()
  servedOn: string;

  /** SHA-256 of the evidence, uploaded before. */
  @Matches(/^[0-9a-f]{64}$/)
  evidenceSha256: string;

  /** At least one disinterested witness when the report was left. */
  @IsOptional()
  @NestedList(() => ServiceWitness, 10)
  witnesses?: ServiceWitness[];

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

  @IsString()
  evidenceSha256: string;

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
