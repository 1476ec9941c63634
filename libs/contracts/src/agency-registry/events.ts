import { Nested, NestedList } from '../decorators/nested.js';
import { IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { defineEvent } from '../event.js';
import { CivilDay } from '../decorators/civil-day.js';
import { ReferencePrice } from './reference-price.js';

export const agencyGrades = ['1', '2', '3', '3-provisional'] as const;
export type AgencyGrade = (typeof agencyGrades)[number];

/** From a day on, up to and including `to` (open when absent). */
export class DatedSpan {
  @CivilDay()
  from: string;

  @IsOptional()
  @CivilDay()
  to?: string;
}

/** A filing (备案) in a grade over a span of days. */
export class FilingSpan extends DatedSpan {
  @IsIn(agencyGrades)
  grade: AgencyGrade;
}

/** The whole dated state of an agency; a higher version replaces a lower one. */
export class AgencyChanged {
  @IsUUID()
  agencyId: string;

  @IsInt()
  version: number;

  @IsString()
  @Length(18, 18)
  creditCode: string;

  @IsString()
  @MaxLength(200)
  name: string;

  @IsString()
  @MaxLength(40)
  organId: string;

  @NestedList(() => FilingSpan, 1000)
  filings: FilingSpan[];

  @NestedList(() => DatedSpan, 1000)
  suspensions: DatedSpan[];
}

export class EmploymentSpan extends DatedSpan {
  @IsUUID()
  agencyId: string;
}

/** The dated state of an appraiser, without the name. */
export class AppraiserChanged {
  @IsUUID()
  appraiserId: string;

  @IsInt()
  version: number;

  @IsString()
  @MaxLength(40)
  registrationNo: string;

  @NestedList(() => DatedSpan, 1000)
  registrations: DatedSpan[];

  @NestedList(() => EmploymentSpan, 1000)
  employments: EmploymentSpan[];
}

/** An agency appointed to a project with its named appraisers. */
export class AppointmentSpan extends DatedSpan {
  @IsUUID()
  agencyId: string;

  @IsArray()
  @IsUUID(undefined, { each: true })
  appraiserIds: string[];
}

/** An officer's dated order that fixes another valuation date than the announcement day, with its reason on file. */
export class ValuationDateOrder {
  @CivilDay()
  valuationDate: string;

  @CivilDay()
  orderedOn: string;
}

export const selectionMethods = ['agreement', 'vote', 'draw'] as const;
export type SelectionMethod = (typeof selectionMethods)[number];

/** How the agencies were chosen (条例 art. 20): only those may be appointed. */
export class SelectionOutcome {
  @IsIn(selectionMethods)
  method: SelectionMethod;

  /** Day of the agreement, of the count, or of the draw. */
  @CivilDay()
  concludedOn: string;

  @IsArray()
  @IsUUID(undefined, { each: true })
  agencyIds: string[];
}

/** An agency's contract for the project, signed (办法 art. 6). */
export class CommissionSpan {
  @IsUUID()
  agencyId: string;

  @CivilDay()
  signedOn: string;
}

export const projectWarnings = ['client-is-regulator'] as const;
export type ProjectWarningCode = (typeof projectWarnings)[number];

/** The dated state of an expropriation project. */
export class ProjectChanged {
  @IsUUID()
  projectId: string;

  @IsInt()
  version: number;

  /** The expropriation department (房屋征收部门): the client. */
  @IsString()
  @MaxLength(40)
  organId: string;

  /** The organ that supervises the agency's work here (房地产主管部门). */
  @IsString()
  @MaxLength(40)
  regulatorOrganId: string;

  /** Chooses the rule pack: 'CN' or a division code. */
  @IsString()
  @MaxLength(20)
  jurisdiction: string;

  /** Day the expropriation decision was announced. */
  @CivilDay()
  announcedOn: string;

  @NestedList(() => AppointmentSpan, 1000)
  appointments: AppointmentSpan[];

  /** Published reference prices; absent where there are none. */
  @IsOptional()
  @NestedList(() => ReferencePrice, 5)
  referencePrices?: ReferencePrice[];

  @IsOptional()
  @Nested(() => ValuationDateOrder)
  valuationDateOrder?: ValuationDateOrder;

  /** Absent until a selection is concluded. */
  @IsOptional()
  @Nested(() => SelectionOutcome)
  selection?: SelectionOutcome;

  /** The agency that leads where several share the project (牵头单位, 办法 art. 5). */
  @IsOptional()
  @IsUUID()
  leadAgencyId?: string;

  @IsOptional()
  @NestedList(() => CommissionSpan, 1000)
  commissions?: CommissionSpan[];

  /** Day from which every agency appointed has a signed contract; absent before. */
  @IsOptional()
  @CivilDay()
  commissionedOn?: string;

  @IsOptional()
  @IsArray()
  @IsIn(projectWarnings, { each: true })
  warnings?: ProjectWarningCode[];
}

export const agencyChanged = defineEvent('agency-registry.agency-changed.v1', AgencyChanged);
export const appraiserChanged = defineEvent('agency-registry.appraiser-changed.v1', AppraiserChanged);
export const projectChanged = defineEvent('agency-registry.project-changed.v1', ProjectChanged);
