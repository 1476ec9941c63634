import { IsBoolean, IsIn, IsInt, IsISO8601, IsNumber, IsOptional, IsString, IsUUID } from 'class-validator';
import { Nested, NestedList } from '../decorators/nested.js';
import { AgencyIndicatorsView, type IndicatorVerdictCode, indicatorVerdicts } from './agency-indicators.messages.js';
import { type AgencyVerdictCode, agencyVerdicts } from './agency-verdicts.js';
import { AppraiserLine } from './appraiser-line.messages.js';
import { SentenceView } from './flag-evidence.messages.js';

/** What a verdict of the panel is about: levels of agencies and of appraisers, how agencies work, and drift of appraisers. */
export const panelVerdictSubjects = ['agency', 'dispersion', 'anchoring', 'rounding', 'appraiser', 'drift'] as const;
export type PanelVerdictSubject = (typeof panelVerdictSubjects)[number];

/** Between which levels honest agencies of this one's volume lie, in log points from the typical agency. */
export class FunnelLimitsView {
  @IsNumber()
  low95: number;

  @IsNumber()
  high95: number;

  /** 99.8 %. */
  @IsNumber()
  low998: number;

  @IsNumber()
  high998: number;
}

/** How high one agency values, like for like. Log points: 0.01 is about 1 %. A reason to look, no finding. */
export class AgencyLine {
  @IsUUID()
  agencyId: string;

  @IsInt()
  projects: number;

  @IsInt()
  blocks: number;

  @IsIn(agencyVerdicts)
  verdict: AgencyVerdictCode;

  /** Best prediction of its level against the typical agency, with 95 % limits; all figures are absent where insufficient. */
  @IsOptional()
  @IsNumber()
  effect?: number;

  @IsOptional()
  @IsNumber()
  low95?: number;

  @IsOptional()
  @IsNumber()
  high95?: number;

  /** The level before it is drawn to the typical agency, and its standard error: where it stands in the funnel. */
  @IsOptional()
  @IsNumber()
  raw?: number;

  @IsOptional()
  @IsNumber()
  rawError?: number;

  @IsOptional()
  @IsNumber()
  z?: number;

  /** Share of wrong names to expect if all with this or a smaller one were named (Benjamini & Hochberg). */
  @IsOptional()
  @IsNumber()
  q?: number;

  @IsOptional()
  @Nested(() => FunnelLimitsView)
  funnel?: FunnelLimitsView;

  @Nested(() => AgencyIndicatorsView)
  indicators: AgencyIndicatorsView;
}

/** What a verdict says and does not say. */
export class VerdictMeaning {
  @IsIn(panelVerdictSubjects)
  of: PanelVerdictSubject;

  @IsIn([...agencyVerdicts, ...indicatorVerdicts])
  verdict: AgencyVerdictCode | IndicatorVerdictCode;

  @Nested(() => SentenceView)
  text: SentenceView;
}

export class FindAgencyPanel {
  /** Of this agency alone. */
  @IsOptional()
  @IsUUID()
  agencyId?: string;
}

/**
 * Agencies and their appraisers over all projects, in order of ids; an officer sees the agencies at work in the officer's projects,
 * an agency itself.
 */
export class AgencyPanel {
  /** Absent until the first rating. */
  @IsOptional()
  @IsISO8601()
  ratedAt?: string;

  /** False while projects have been screened since. */
  @IsBoolean()
  upToDate: boolean;

  /** Agencies rated in all, shown or not. */
  @IsInt()
  agencies: number;

  @NestedList(() => AgencyLine, 10_000)
  items: AgencyLine[];

  /** Appraisers of these agencies, of whom the first thousand are given: ask for one agency to see the others. */
  @IsInt()
  appraisersInAll: number;

  @NestedList(() => AppraiserLine, 1000)
  appraisers: AppraiserLine[];

  @NestedList(() => VerdictMeaning, 30)
  meanings: VerdictMeaning[];
}

export const ratioGroupings = ['project', 'agency', 'use', 'value-band'] as const;
export type RatioGrouping = (typeof ratioGroupings)[number];

/** `earlier`: a second value of the same house; `reference`: the published reference price. */
export const ratioYardsticks = ['earlier', 'reference'] as const;
export type RatioYardstick = (typeof ratioYardsticks)[number];

export class FindRatios {
  @IsOptional()
  @IsIn(ratioGroupings)
  by?: RatioGrouping;

  @IsOptional()
  @IsIn(ratioYardsticks)
  against?: RatioYardstick;

  @IsOptional()
  @IsUUID()
  projectId?: string;
}

/** Whether a figure lies in the band of the IAAO Standard on Ratio Studies (2013); absent where the figure is. */
export class WithinBandsView {
  @IsBoolean()
  medianRatio: boolean;

  @IsBoolean()
  cod: boolean;

  @IsBoolean()
  prd: boolean;

  @IsOptional()
  @IsBoolean()
  prb?: boolean;

  @IsOptional()
  @IsBoolean()
  mki?: boolean;
}

/** Level, uniformity and vertical equity of values against their yardstick. */
export class RatioFiguresView {
  @IsNumber()
  medianRatio: number;

  @IsNumber()
  meanRatio: number;

  @IsNumber()
  weightedMeanRatio: number;

  /** Coefficient of dispersion, percent. */
  @IsNumber()
  cod: number;

  /** Price-related differential. */
  @IsNumber()
  prd: number;

  /** Price-related bias; absent where it cannot be had. */
  @IsOptional()
  @IsNumber()
  prb?: number;

  @IsOptional()
  @IsNumber()
  mki?: number;

  @IsOptional()
  @IsNumber()
  ki?: number;

  @Nested(() => WithinBandsView)
  withinBands: WithinBandsView;
}

export class RatioGroup {
  /** Project, agency, use, or value band from `1` (cheapest fifth) to `5`. */
  @IsString()
  key: string;

  /** Homes with a yardstick. */
  @IsInt()
  n: number;

  /** Absent with fewer than five homes. */
  @IsOptional()
  @Nested(() => RatioFiguresView)
  figures?: RatioFiguresView;
}

/** An officer sees the projects the officer watches over, an agency its own reports. */
export class RatioPanel {
  @IsIn(ratioYardsticks)
  against: RatioYardstick;

  @IsIn(ratioGroupings)
  by: RatioGrouping;

  @Nested(() => RatioGroup)
  all: RatioGroup;

  @NestedList(() => RatioGroup, 10_000)
  items: RatioGroup[];
}
