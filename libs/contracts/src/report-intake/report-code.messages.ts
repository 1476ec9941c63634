import { IsBoolean, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';

/**
 * Whether a code printed on a report is genuine, for anyone who holds the paper. Shows no address, no value and no name of
 * a household.
 */
export class ReportCodeAnswer {
  /** False when no registered report carries the code. */
  @IsBoolean()
  genuine: boolean;

  @IsOptional()
  @IsString()
  agencyName: string | null;

  @IsOptional()
  @IsString()
  reportNo: string | null;

  /** Day of issue of the version in force. */
  @IsOptional()
  @CivilDay()
  issuedOn: string | null;

  @IsOptional()
  @IsInt()
  inForceVersion: number | null;

  @IsOptional()
  @IsIn(['in-force', 'use-period-over'])
  status: 'in-force' | 'use-period-over' | null;
}
