import { Nested, NestedList } from '../decorators/nested.js';
import { IsArray, IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { defineEvent } from '../event.js';
import { GridPosition } from './grid-position.js';
import { partyKinds, representationScopes, type PartyKind, type RepresentationScope } from './party-terms.js';
import { proofDefectCodes, type ProofDefectCode } from './proof-defects.js';

/** A comparable as far as it can be held against its use in other reports. */
export class ComparableFact {
  @IsString()
  @MaxLength(64)
  comparableNo: string;

  @CivilDay()
  transactionOn: string;

  @IsInt()
  priceYuanPerSqm: number;

  @IsNumber()
  areaSqm: number;
}

/** What screening needs of a valued home: no name, no address, no number of the household. */
export class ValuationFacts {
  @IsString()
  @MaxLength(40)
  use: string;

  @IsString()
  @MaxLength(40)
  structure: string;

  @IsNumber()
  areaSqm: number;

  @IsInt()
  unitPriceYuan: number;

  @IsInt()
  totalYuan: number;

  @IsInt()
  builtYear: number;

  @IsInt()
  floor: number;

  @IsInt()
  floors: number;

  @IsString()
  @MaxLength(40)
  blockNo: string;

  @IsString()
  @MaxLength(40)
  buildingNo: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  orientation?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  decoration?: string;

  @IsOptional()
  @Nested(() => GridPosition)
  position?: GridPosition;

  /** The project's reference price for this use, as published when the version was accepted. */
  @IsOptional()
  @IsInt()
  referencePriceYuan?: number;

  @IsOptional()
  @IsInt()
  earlierUnitPriceYuan?: number;

  @IsOptional()
  @NestedList(() => ComparableFact, 30)
  comparables?: ComparableFact[];

  /** SHA-256 of the photos, each 64 lower-case hexadecimal digits. */
  @IsOptional()
  @IsArray()
  @Length(64, 64, { each: true })
  photos?: string[];
}

/** A version of a household report passed its checks and is registered. */
export class ReportAccepted {
  @IsUUID()
  reportId: string;

  /** 1 for the first version; a higher one supersedes. */
  @IsInt()
  version: number;

  @IsUUID()
  projectId: string;

  @IsString()
  @MaxLength(40)
  organId: string;

  @IsString()
  @MaxLength(40)
  regulatorOrganId: string;

  @IsString()
  @MaxLength(20)
  jurisdiction: string;

  @IsUUID()
  agencyId: string;

  @IsUUID(undefined, { each: true })
  signerIds: string[];

  /** The public verification code of the report, without hyphens. */
  @IsString()
  @MaxLength(20)
  reportCode: string;

  @CivilDay()
  issuedOn: string;

  @CivilDay()
  valuationDate: string;

  @Nested(() => ValuationFacts)
  facts: ValuationFacts;
}

/** The report was served (送达) on the household; `servedOn` is the legal day, not the day of recording. */
export class ReportServed {
  @IsUUID()
  reportId: string;

  @IsInt()
  version: number;

  @IsUUID()
  serviceId: string;

  @CivilDay()
  servedOn: string;

  @IsString()
  @MaxLength(40)
  evidenceKind: string;

  /** What the proof lacks or gets wrong, by code; empty for a sound one, absent where nobody looked. */
  @IsOptional()
  @IsArray()
  @IsIn(proofDefectCodes, { each: true })
  defects?: ProofDefectCode[];
}

/** A record of service turned out wrong; clocks that started from it recompute. */
export class ServiceVoided {
  @IsUUID()
  reportId: string;

  @IsInt()
  version: number;

  @IsUUID()
  serviceId: string;
}

/** The public display (公示) of preliminary results: opened, explained, corrected, ended. A higher version replaces a lower one. */
export class DisplayChanged {
  @IsUUID()
  displayId: string;

  @IsInt()
  version: number;

  @IsUUID()
  projectId: string;

  @IsUUID()
  agencyId: string;

  @CivilDay()
  from: string;

  /** Last day announced. */
  @CivilDay()
  to: string;

  /** On-site explanations (现场说明解释) on record. */
  @IsInt()
  explanations: number;

  /** Corrections of displayed results on record. */
  @IsInt()
  corrections: number;

  /** Day it was really ended; absent while it is open. */
  @IsOptional()
  @CivilDay()
  endedOn?: string;
}

/** Somebody who may act for a party, from the day of the authority to `validUntil`, for what `scope` lists. */
export class KnownRepresentative {
  @IsUUID()
  representativeId: string;

  @CivilDay()
  validFrom: string;

  /** The last day; it still counts. */
  @CivilDay()
  validUntil: string;

  @IsArray()
  @IsIn(representationScopes, { each: true })
  scope: RepresentationScope[];
}

export class KnownParty {
  @IsUUID()
  partyId: string;

  @IsIn(partyKinds)
  kind: PartyKind;

  @NestedList(() => KnownRepresentative, 100)
  representatives: KnownRepresentative[];
}

/** The parties of a report besides the owner it names, whole; a higher version replaces a lower one. Ids only. */
export class PartiesChanged {
  @IsUUID()
  reportId: string;

  @IsInt()
  version: number;

  @NestedList(() => KnownParty, 1000)
  parties: KnownParty[];
}

export const reportAccepted = defineEvent('report-intake.report-accepted.v1', ReportAccepted);
export const reportServed = defineEvent('report-intake.report-served.v1', ReportServed);
export const serviceVoided = defineEvent('report-intake.service-voided.v1', ServiceVoided);
export const displayChanged = defineEvent('report-intake.display-changed.v1', DisplayChanged);
export const partiesChanged = defineEvent('report-intake.parties-changed.v1', PartiesChanged);
