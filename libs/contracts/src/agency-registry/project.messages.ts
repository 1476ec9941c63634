import { Nested, NestedList } from '../decorators/nested.js';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
} from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { OrganId } from '../decorators/organ-id.js';
import { AppointmentSpan, ValuationDateOrder } from './events.js';

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
}

/** Orders another valuation date than the announcement day, with the reason on file (RC04). */
export class OrderValuationDate {
  @CivilDay()
  valuationDate: string;

  @CleanText(500, 10)
  reason: string;
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

  @NestedList(() => AppointmentSpan, 1000)
  appointments: AppointmentSpan[];

  @IsOptional()
  @Nested(() => ValuationDateOrder)
  valuationDateOrder?: ValuationDateOrder;
}
