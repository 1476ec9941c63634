import { IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { proofDefectCodes, type ProofDefectCode } from './proof-defects.js';
import {
  serviceKinds,
  ServiceAttempt,
  ServiceRecipient,
  ServiceWitness,
  type ServiceKind,
} from './service.messages.js';

/** The paper that was served (文书名称、文号). */
export class ServedPaper {
  @IsString()
  title: string;

  /** Number of the report. */
  @IsString()
  number: string;

  @IsInt()
  version: number;

  @CivilDay()
  issuedOn: string;

  /** By which anyone may verify the report. */
  @IsString()
  reportCode: string;
}

/**
 * All that the customary receipt of service (送达回证) says, in clear: every reading by an officer leaves a trace. A field
 * nobody filled in is null. The claim code is not on it: that is printed only when issued.
 */
export class ServiceReceipt {
  @IsUUID()
  serviceId: string;

  @IsUUID()
  reportId: string;

  @IsUUID()
  projectId: string;

  /** Organ that served (送达机关). */
  @IsString()
  organId: string;

  @Nested(() => ServedPaper)
  paper: ServedPaper;

  /** To whom (受送达人): the owner the report names. */
  @IsString()
  recipient: string;

  @IsString()
  householdNo: string;

  /** 送达地点 */
  @IsOptional()
  @IsString()
  place: string | null;

  /** 送达方式 */
  @IsIn(serviceKinds)
  kind: ServiceKind;

  /** 签收 */
  @IsOptional()
  @Nested(() => ServiceRecipient)
  signedBy: ServiceRecipient | null;

  /** 见证人 */
  @NestedList(() => ServiceWitness, 10)
  witnesses: ServiceWitness[];

  /** 送达人 */
  @IsArray()
  @IsString({ each: true })
  deliveredBy: string[];

  /** Legal day of service. */
  @CivilDay()
  servedOn: string;

  @IsOptional()
  @CivilDay()
  postedOn: string | null;

  @IsOptional()
  @CivilDay()
  noticedOn: string | null;

  /** Ways tried before a public notice. */
  @NestedList(() => ServiceAttempt, 10)
  attempts: ServiceAttempt[];

  /** 备注 */
  @IsOptional()
  @IsString()
  note: string | null;

  @IsISO8601()
  recordedAt: string;

  /** What the proof lacks, by code. */
  @IsArray()
  @IsIn(proofDefectCodes, { each: true })
  defects: ProofDefectCode[];

  @IsBoolean()
  voided: boolean;
}
