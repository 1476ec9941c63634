import { IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID } from 'class-validator';
import { Nested, NestedList } from '../decorators/nested.js';
import { type IndicatorVerdictCode, indicatorVerdicts } from './agency-indicators.messages.js';
import { type AgencyVerdictCode, agencyVerdicts } from './agency-verdicts.js';

/** Where an alarm of drift went, and where the drift seems to have begun; places outside the reader's projects are absent. */
export class DriftAlarmView {
  @IsIn(['high', 'low'])
  direction: 'high' | 'low';

  /** Year of valuation with its fraction; absent where unknown. */
  @IsOptional()
  @IsNumber()
  valuationYear?: number;

  @IsOptional()
  @IsUUID()
  projectId?: string;

  @IsOptional()
  @IsString()
  building?: string;

  @IsOptional()
  @IsUUID()
  sinceProjectId?: string;

  @IsOptional()
  @IsString()
  sinceBuilding?: string;
}

/** One appraiser's buildings in order of valuation, watched for drift (CUSUM). */
export class AppraiserDriftView {
  /** `stands-out`: more alarms than the `reports / reportsToFalseAlarm` that chance alone gives can explain. */
  @IsIn(indicatorVerdicts)
  verdict: IndicatorVerdictCode;

  @IsInt()
  buildings: number;

  @IsInt()
  reports: number;

  /** Reports on average to a false alarm, and until a drift of one standard deviation is seen. */
  @IsNumber()
  reportsToFalseAlarm: number;

  @IsNumber()
  reportsToDetection: number;

  @IsInt()
  alarms: number;

  /** Chance of so many alarms or more without drift, adjusted over appraisers. */
  @IsNumber()
  q: number;

  /** Oldest first. */
  @NestedList(() => DriftAlarmView, 5)
  newest: DriftAlarmView[];
}

/** How one appraiser values against the colleagues of the agency in the same projects, in log points. A reason to look, no finding. */
export class AppraiserLine {
  @IsUUID()
  agencyId: string;

  @IsUUID()
  appraiserId: string;

  /** Of projects and blocks in which colleagues worked as well. */
  @IsInt()
  projects: number;

  @IsInt()
  blocks: number;

  @IsIn(agencyVerdicts)
  verdict: AgencyVerdictCode;

  /** Level drawn to that of the colleagues, with 95 % limits; all figures are absent where insufficient. */
  @IsOptional()
  @IsNumber()
  effect?: number;

  @IsOptional()
  @IsNumber()
  low95?: number;

  @IsOptional()
  @IsNumber()
  high95?: number;

  @IsOptional()
  @IsNumber()
  q?: number;

  /** Absent where no building can be held against others of its project. */
  @IsOptional()
  @Nested(() => AppraiserDriftView)
  drift?: AppraiserDriftView;
}
