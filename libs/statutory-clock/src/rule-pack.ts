import type { LocalDate } from '#kernel';
import type { DeadlineKey } from './deadline-key.js';
import type { SelectionRule } from './selection-rule.js';
import type { Wording } from './wording.js';

/** How a period is counted: 日 counts every day, 工作日 working days alone, 月 and 年 go to the corresponding day. */
export type DeadlineUnit = 'calendar' | 'working' | 'months' | 'years';

/** How far a period may be made longer, once the ground is there. */
export interface ExtensionRule {
  /** The most that may be added altogether, in the unit of the period. */
  length: number;
  /** When the law allows it, and who decides. */
  ground: Wording;
  basis: Wording;
  confirmed: boolean;
}

/** One period as the law of one place sets it. */
export interface DeadlineRule {
  /** The event whose day starts the period and is itself not counted. */
  trigger: Wording;
  /** What is to be done within it; of a minimum, what must wait for its end. */
  act: Wording;
  /** Whole, at least 1. */
  length: number;
  unit: DeadlineUnit;
  /** Whether a last day that is no working day moves to the next working day (民法典第203条). Working days never need to. */
  rollForward: boolean;
  /** Set on a minimum, which the act must leave to run out, where other periods must not be overrun. */
  atLeast?: true;
  /** Set where the law lets the period be extended. */
  extension?: ExtensionRule;
  /** The article the period comes from. */
  basis: Wording;
  /** The day the text named came into force, if after the first day of the pack; counted from before it, a date is unconfirmed. */
  since?: LocalDate;
  /** False while the length is a working assumption that no text read so far confirms. */
  confirmed: boolean;
}

export type DeadlineRules = Partial<Record<DeadlineKey, DeadlineRule>>;

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

/** The professions an expert committee (评估专家委员会) is drawn from. */
export interface CommitteeRule {
  fields: readonly ('appraiser' | 'price' | 'real-estate' | 'land' | 'planning' | 'law' | 'accounting')[];
  basis: Wording;
  confirmed: boolean;
}

/** What the law leaves open of review and determination, and the house has to answer somehow. */
export interface OpenQuestions {
  /** Whether the applicant may go on to a determination once the agency lets its period (D04) lapse without an answer. */
  determinationOpensOnLapse: boolean;
  /** Whether the new report after a changed result counts as 'result of the review', so that D05 runs afresh from its receipt. */
  newReportReopensReview: boolean;
  /** Calendar days after withdrawal in which the applicant may take a withdrawn review up again. */
  reopenWithin: number;
  /** Calendar days one order may stop a period at most, the day of the order included; for more, somebody orders anew. */
  longestSuspension: number;
}

/** Where the answer to an open question comes from. */
export interface Footing {
  basis: Wording;
  confirmed: boolean;
}

/**
 * The rules of one place for one span of time. A change of law is a new pack beside the old one, never an edit: a file opened
 * under the old rules keeps its periods.
 */
export interface RulePack extends OpenQuestions {
  /** Stable, such as 'zhejiang-2014'; kept with each computed date. */
  id: string;
  /** 'CN', or the GB/T 2260 code of the province, prefecture or county the pack is for; of test packs their own word. */
  jurisdiction: string;
  name: Wording;
  /** First and last day in force; no last day while in force. */
  validFrom: LocalDate;
  validTo?: LocalDate;
  /** True while the text behind the pack as a whole has not been found; every date it gives says so. */
  unconfirmed: boolean;
  /** What every date of the pack must say of itself, such as that the pack is a sample. */
  caveat?: Wording;
  /** A period missing here is not regulated by the pack. */
  deadlines: DeadlineRules;
  selection: SelectionRule;
  panel: PanelRule;
  committee: CommitteeRule;
  fees: FeeRule;
  footing: Readonly<Record<keyof OpenQuestions, Footing>>;
}
