import { Nested, NestedList } from '../decorators/nested.js';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
} from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { FileHash } from '../decorators/file-hash.js';
import { OrganId } from '../decorators/organ-id.js';
import { ReferencePrice } from './reference-price.js';
import {
  AppointmentSpan,
  projectWarnings,
  SelectionOutcome,
  ValuationDateOrder,
  type ProjectWarningCode,
} from './events.js';

/** Opens an expropriation project after its decision was announced (条例 art. 13). */
export class OpenProject {
  @CleanText(200)
  name: string;

  /** Number of the expropriation decision. */
  @CleanText(100)
  decisionNo: string;

  @CivilDay()
  announcedOn: string;

  /** GB/T 2260 code of the county. */
  @Matches(/^[1-9]\d{5}$/)
  divisionCode: string;

  /** Chooses the rule pack: a division code, looked up county, prefecture, province, then the national one. */
  @Matches(/^(CN|\d{6})$/)
  jurisdiction: string;

  /** The expropriation department (房屋征收部门): the client. */
  @OrganId()
  organId: string;

  /** The organ that supervises the agencies here. */
  @OrganId()
  regulatorOrganId: string;

  /** One for each use, where reference prices were published. */
  @IsOptional()
  @NestedList(() => ReferencePrice, 5)
  @ArrayUnique(({ use }: ReferencePrice) => use)
  referencePrices?: ReferencePrice[];
}

/** The lead agency (牵头单位) that several agencies of one project agreed on, with their signed agreement (办法 art. 5). */
export class LeadAgreement {
  @IsUUID()
  agencyId: string;

  @FileHash()
  evidenceSha256: string;
}

/** Appoints an agency to the project with its named appraisers (办法 art. 6). */
export class AppointAgency {
  @IsUUID()
  agencyId: string;

  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  appraiserIds: string[];

  @CivilDay()
  from: string;

  @IsOptional()
  @CivilDay()
  to?: string;

  /** Required from the second agency on, unless one leads already. */
  @IsOptional()
  @Nested(() => LeadAgreement)
  lead?: LeadAgreement;
}

/** The contract of an appointed agency (委托合同), with the appraisers it names. */
export class RecordCommission {
  @IsUUID()
  agencyId: string;

  @FileHash()
  contractSha256: string;

  /** The letter of commission (委托书). */
  @FileHash()
  letterSha256: string;

  @CivilDay()
  signedOn: string;

  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  appraiserIds: string[];
}

/** Orders another valuation date than the announcement day, with the reason on file (RC04). */
export class OrderValuationDate {
  @CivilDay()
  valuationDate: string;

  @CleanText(500, 10)
  reason: string;
}

/** What everybody who reads the project should know of it, by code and in words. */
export class ProjectWarning {
  @IsIn(projectWarnings)
  code: ProjectWarningCode;

  @IsString()
  zh: string;

  @IsString()
  en: string;
}

export class ProjectView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsString()
  name: string;

  @IsString()
  decisionNo: string;

  @CivilDay()
  announcedOn: string;

  @IsString()
  divisionCode: string;

  @IsString()
  jurisdiction: string;

  @IsString()
  organId: string;

  @IsString()
  regulatorOrganId: string;

  /** True when one organ is client and regulator at once: the conflict is shown, not hidden. */
  @IsBoolean()
  sameOrgan: boolean;

  @NestedList(() => ProjectWarning, 10)
  warnings: ProjectWarning[];

  /** Absent until a selection is concluded. */
  @IsOptional()
  @Nested(() => SelectionOutcome)
  selection?: SelectionOutcome;

  @NestedList(() => AppointmentSpan, 1000)
  appointments: AppointmentSpan[];

  @IsOptional()
  @IsUUID()
  leadAgencyId?: string;

  /** Contracts on file. */
  @NestedList(() => RecordCommission, 1000)
  commissions: RecordCommission[];

  @NestedList(() => ReferencePrice, 5)
  referencePrices: ReferencePrice[];

  @IsOptional()
  @Nested(() => ValuationDateOrder)
  valuationDateOrder?: ValuationDateOrder;
}
