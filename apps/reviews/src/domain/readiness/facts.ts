import type { LocalDate } from '#kernel';

/** A review or a determination as far as readiness asks about it. */
export interface ObjectionFacts {
  kind: 'review' | 'determination';
  status: string;
}

/** A public display of the preliminary results. */
export interface DisplayFacts {
  from: LocalDate;
  to: LocalDate;
  endedOn: LocalDate | null;
  explanations: number;
  /** Days it had to last, by the rule pack of its first day. */
  minDays: number;
}

/** Everything on file that may prove, or fail to prove, that a compensation decision may be made for one household. */
export interface ReadinessFacts {
  /** Day the decision is to be made and served. */
  decisionOn: LocalDate;
  /** 条例 art. 20; 办法 arts. 4, 6. */
  selection: { method: string; concludedOn: LocalDate; agencyIds: readonly string[] } | null;
  /** Agencies with a signed contract, and the day of each. */
  commissions: readonly { agencyId: string; signedOn: LocalDate }[];
  /** 办法 art. 16. */
  displays: readonly DisplayFacts[];
  /** The version in force; null while none is registered. */
  report: { version: number; agencyId: string; signers: number } | null;
  /** Service of the version in force. */
  service: { servedOn: LocalDate; defects: readonly string[] } | null;
  /** Last days on which a party may still apply (D03, D05), where they run. */
  lastDays: { review: LocalDate | null; determination: LocalDate | null };
  objections: readonly ObjectionFacts[];
}

/** A proof that is missing or defective. */
export interface Shortfall {
  code: ShortfallCode;
  /** What exactly: codes of defects, or the day to wait for. */
  details?: Record<string, unknown>;
}

export type ShortfallCode =
  | 'selection-unproved'
  | 'agency-not-selected'
  | 'commission-unproved'
  | 'display-missing'
  | 'display-too-short'
  | 'explanation-missing'
  | 'report-missing'
  | 'signature-missing'
  | 'report-not-served'
  | 'service-proof-defective'
  | 'review-period-running'
  | 'review-pending'
  | 'result-not-served'
  | 'determination-period-running'
  | 'determination-pending'
  | 'new-report-pending';
