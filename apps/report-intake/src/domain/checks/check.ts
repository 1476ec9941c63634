import type { ReportFacts } from './report-facts.js';

/** Checks of GB/T 50291 and 征收评估办法 this service makes; the catalogue says what each asks. */
export const checkCodes = ['RC02', 'RC03', 'RC04', 'RC06', 'RC08', 'RC09', 'RC10', 'RC13', 'RC16', 'RC22'] as const;
export type CheckCode = (typeof checkCodes)[number];

/** hard: the report is returned; reason: it waits for an explanation; warning: noted only. */
export type CheckLevel = 'hard' | 'reason' | 'warning';

/** What was found and what the rule expects, by name. Never personal data. */
export type FoundValues = Readonly<Record<string, string | number | boolean | null>>;

/** One place in the report that breaks a rule; `pointer` is a JSON pointer into the submitted body. */
export interface Found {
  pointer: string;
  values: FoundValues;
}

/** Something found, with the rule's code and the level in force on the day it was judged. */
export interface Finding extends Found {
  code: CheckCode;
  level: CheckLevel;
  /** True where an explanation in the report is enough and one was given (RC11). */
  explained: boolean;
}

/** The limits and levels of one day. */
export interface CheckPolicy {
  /** A code without a level is not checked. */
  levels: Readonly<Partial<Record<CheckCode, CheckLevel>>>;
  minSigners: number;
  barredGrades: readonly string[];
  minComparables: number;
  /** Largest single adjustment either way, percent. */
  singleAdjustmentPercent: number;
  /** Largest product of all adjustments either way, percent. */
  combinedAdjustmentPercent: number;
  /** Largest adjusted price over smallest, in hundredths: 120 is 1.2. */
  spreadHundredths: number;
  totalToleranceYuan: number;
  useMonths: number;
  /** Characters an explanation must have to count as one. */
  minExplanationChars: number;
}

/** A rule: looks at facts alone and names each place that breaks it. */
export type Check = (facts: ReportFacts, policy: CheckPolicy) => Found[];
