import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { idTypes, type IdType } from '../decorators/matches-id-type.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { PageQuery } from '../page.js';
import { SubmitHouseholdReport } from './household-report.js';
import { CheckFinding } from './receipt.messages.js';
import { ProofOfService } from './service.messages.js';

/** Where a report stands: not registered (returned, reason-pending), registered, or served in the version in force. */
export const reportStatuses = ['returned', 'reason-pending', 'registered', 'served'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** The owner as shown: masked for whoever has no need to know more. */
export class ShownOwner {
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

/** Whose house and which one, as shown; a masked address ends at the building. */
export class ShownHousehold {
  @IsString()
  householdNo: string;

  @Nested(() => ShownOwner)
  owner: ShownOwner;

  @IsString()
  address: string;

  @IsOptional()
  @IsString()
  certificateNo?: string;

  @IsOptional()
  @IsString()
  propertyUnitCode?: string;
}

/** A version's content as submitted, except that the household may be masked. */
export class ShownReport extends SubmitHouseholdReport {
  @Nested(() => ShownHousehold)
  override household: ShownHousehold;
}

/** A report: the version in force, or the newest while none is. */
export class ReportView {
  @IsUUID()
  reportId: string;

  /** Newest version, registered or not; comes back as If-Match of a correction. */
  @IsInt()
  version: number;

  @IsUUID()
  projectId: string;

  @IsString()
  organId: string;

  @IsString()
  regulatorOrganId: string;

  @IsUUID()
  agencyId: string;

  @IsString()
  reportNo: string;

  @IsOptional()
  @IsString()
  reportCode: string | null;

  @IsIn(reportStatuses)
  status: ReportStatus;

  @IsOptional()
  @IsInt()
  inForceVersion: number | null;

  /** Which version `content`, `contentHash`, `findings` and `service` belong to. */
  @IsInt()
  shownVersion: number;

  /** True when the personal data in `content` are masked. */
  @IsBoolean()
  masked: boolean;

  @Nested(() => ShownReport)
  content: ShownReport;

  @IsISO8601()
  receivedAt: string;

  @Length(64, 64)
  contentHash: string;

  /** Not shown to the household: they are between agency and authority. */
  @NestedList(() => CheckFinding, 1000)
  findings: CheckFinding[];

  /** The proof of service in force, if the version was served. */
  @IsOptional()
  @Nested(() => ProofOfService)
  service: ProofOfService | null;
}

/** Officers find the reports of the organs they cover, agencies their own. */
export class FindReports extends PageQuery {
  @IsOptional()
  @IsUUID()
  projectId?: string;

  @IsOptional()
  @IsIn(reportStatuses)
  status?: ReportStatus;

  /** Id of the agency. */
  @IsOptional()
  @IsUUID()
  agency?: string;

  @IsOptional()
  @CleanText(32)
  householdNo?: string;
}

/** A line of the list: nothing personal. */
export class ReportRow {
  @IsUUID()
  reportId: string;

  @IsInt()
  version: number;

  @IsOptional()
  @IsInt()
  inForceVersion: number | null;

  @IsIn(reportStatuses)
  status: ReportStatus;

  @IsUUID()
  projectId: string;

  @IsUUID()
  agencyId: string;

  @IsString()
  reportNo: string;

  @IsString()
  householdNo: string;

  /** Day of issue of the newest version. */
  @CivilDay()
  issuedOn: string;

  /** Value in the newest version, whole yuan. */
  @Type(() => Number)
  @IsInt()
  totalYuan: number;
}

export class ReportPage {
  @NestedList(() => ReportRow, 1000)
  items: ReportRow[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
