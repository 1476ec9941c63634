import type { LocalDate } from '#kernel';

export type ServiceKind = AttemptKind | 'public-notice';

/** Ways that must have failed before a public notice takes their place. */
export type AttemptKind = 'signed-receipt' | 'left-with-witnesses' | 'post';

/** What a proof may lack or get wrong. */
export type ProofDefectCode =
  | 'signer-not-named'
  | 'signed-by-non-party'
  | 'authority-not-proved'
  | 'witnesses-too-few'
  | 'witness-interested'
  | 'postmark-missing'
  | 'attempt-without-proof';

/** Who signed: the owner, another party on file, a representative, an adult of the household, or a stranger to it. */
export type RecipientRole = 'owner' | 'party' | 'representative' | 'adult-of-household' | 'other';

/** What the clerk says of a service (送达), as far as the law asks. */
export interface StatedService {
  kind: ServiceKind;
  servedOn: LocalDate;
  /** Day of the postmark. */
  postedOn?: LocalDate;
  /** Day the public notice was published. */
  noticedOn?: LocalDate;
  /** Who signed; `mayReceive` false for a representative without authority to receive papers on that day. */
  signedBy?: { role: RecipientRole; mayReceive: boolean };
  witnesses: readonly { disinterested: boolean }[];
  /** How many photos or films show it. */
  recordings: number;
  attempts: readonly { kind: AttemptKind; triedOn: LocalDate; proved: boolean }[];
}

export interface ServicePolicy {
  /** Calendar days after which a public notice counts as service. */
  noticeDays: number;
  /** Disinterested witnesses a report left behind needs where no recording shows it. */
  witnesses: number;
}

/** Why a service cannot stand, and the field that says so. */
export interface Objection {
  because:
    | 'witness-missing'
    | 'posted-after-receipt'
    | 'notice-day-missing'
    | 'other-modes-not-tried'
    | 'attempt-out-of-order'
    | 'service-day-not-legal'
    | 'served-before-issue';
  pointer: string;
  details?: Record<string, unknown>;
}

/** One way of service: the legal day it gives, what makes it void from the start, what its proof lacks. */
export interface ServiceMode {
  legalDayOf(stated: StatedService, policy: ServicePolicy): LocalDate;
  objectionTo(stated: StatedService, issuedOn: LocalDate, policy: ServicePolicy): Objection | null;
  defectsOf(stated: StatedService, policy: ServicePolicy): ProofDefectCode[];
}
