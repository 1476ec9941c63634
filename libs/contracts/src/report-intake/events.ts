import { Nested } from '../decorators/nested.js';
import { IsInt, IsNumber, IsString, IsUUID, MaxLength } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { defineEvent } from '../event.js';

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

export const reportAccepted = defineEvent('report-intake.report-accepted.v1', ReportAccepted);
export const reportServed = defineEvent('report-intake.report-served.v1', ReportServed);
export const serviceVoided = defineEvent('report-intake.service-voided.v1', ServiceVoided);
