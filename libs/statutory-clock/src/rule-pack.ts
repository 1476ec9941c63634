import type { LocalDate } from '#kernel';

/** The same thing said in Chinese and in English. */
export interface Wording {
  zh: string;
  en: string;
}

/** Names of the statutory periods, as the deadline table of the domain has them. */
export type DeadlineKey =
  | `D0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `D1${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `D2${0 | 1 | 2 | 3 | 4 | 5 | 6}`;

/** One period as the law of one place sets it. */
export interface DeadlineRule {
  /** The event whose day starts the period and is itself not counted. */
  trigger: Wording;
  /** Whole days, at least 1. */
  length: number;
  /** 'calendar' counts every day (日), 'working' only working days (工作日). */
  unit: 'calendar' | 'working';
  /** Whether a last day that is no working day moves to the next working day (民法典第203条). Working days never need to. */
  rollForward: boolean;
  /** The article the period comes from. */
  basis: Wording;
  /** False while the length is a working assumption that no text read so far confirms. */
  confirmed: boolean;
}

/** Who bears the cost of review and determination. */
export interface FeeRule {
  review: 'agency';
  determination: 'client' | 'applicant';
  determinationWhenChanged: 'agency';
  basis: Wording;
}

/** How the panel of an expert determination (鉴定) is made up. */
export interface PanelRule {
  min: number;
  odd: boolean;
  /** The least share of registered appraisers among the members, as a fraction. */
  appraiserShare: '1/2' | '2/3';
  basis: Wording;
  confirmed: boolean;
}

/**
 * The rules of one place for one span of time. A change of law is a new pack beside the old one, never an edit: a file opened
 * under the old rules keeps its periods.
 */
export interface RulePack {
  /** Stable, such as 'zhejiang-2014'; kept with each computed date. */
  id: string;
  /** 'CN', or the GB/T 2260 code of the province, prefecture or county the pack is for. */
  jurisdiction: string;
  /** First and last day in force; no last day while in force. */
  validFrom: LocalDate;
  validTo?: LocalDate;
  /** True while the text behind the pack as a whole has not been found; every date it gives says so. */
  unconfirmed: boolean;
  /** A period missing here is not regulated by the pack. */
  deadlines: Partial<Record<DeadlineKey, DeadlineRule>>;
  panel: PanelRule;
  fees: FeeRule;
}
