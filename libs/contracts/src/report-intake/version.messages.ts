import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { NestedList } from '../decorators/nested.js';
import { correctionKinds, type CorrectionKind } from './correction.messages.js';
import { checkVerdicts, type CheckVerdict } from './receipt.messages.js';
import { reportStatuses } from './report.messages.js';

/** What a version is today: as judged when it came, served, or superseded by a later one. */
export const versionStatuses = [...reportStatuses, 'superseded'] as const;
export type VersionStatus = (typeof versionStatuses)[number];

/** One link of a report's chain of versions; none is ever deleted. */
export class ReportVersionRow {
  @IsInt()
  version: number;

  @IsIn(['submission', ...correctionKinds])
  kind: 'submission' | CorrectionKind;

  @IsOptional()
  @IsString()
  reason: string | null;

  @IsOptional()
  @IsUUID()
  reviewId: string | null;

  @IsOptional()
  @IsUUID()
  determinationId: string | null;

  /** What the checks made of it when it came. */
  @IsIn(checkVerdicts)
  verdict: CheckVerdict;

  @IsIn(versionStatuses)
  status: VersionStatus;

  @CivilDay()
  issuedOn: string;

  @IsInt()
  totalYuan: number;

  @IsISO8601()
  receivedAt: string;

  @Length(64, 64)
  contentHash: string;

  /** Codes of what the checks found, each once. */
  @IsString({ each: true })
  findingCodes: string[];
}

export class ReportVersionList {
  @IsUUID()
  reportId: string;

  @NestedList(() => ReportVersionRow, 1000)
  items: ReportVersionRow[];
}

/** Compares with the version before, or with the one named. */
export class CompareVersions {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  against?: number;
}

/** One field that differs; null where one side does not have it. */
export class FieldChange {
  /** JSON pointer (RFC 6901) into the report. */
  @IsString()
  pointer: string;

  @IsOptional()
  before: string | number | boolean | null;

  @IsOptional()
  after: string | number | boolean | null;

  /** True for personal data: both sides are masked and may look alike. */
  @IsBoolean()
  masked: boolean;
}

export class ReportDiff {
  @IsUUID()
  reportId: string;

  @IsInt()
  fromVersion: number;

  @IsInt()
  toVersion: number;

  @NestedList(() => FieldChange, 10_000)
  changes: FieldChange[];
}
