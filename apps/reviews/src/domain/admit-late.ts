/** An officer's answer to a late request; ids of officers and applicants. */
export interface LatenessRuling {
  ruling: 'admit' | 'refuse';
  officerId: string;
  /** Whoever filed the request for the applicant, or the applicant. */
  filedById: string;
  requestIsLate: boolean;
  /** Why, as it will stand in the file: force majeure (不可抗力), defective service, or what else there was. */
  reason: string;
}

type Because = 'request-not-late' | 'lateness-own-request' | 'lateness-reason-too-short';

type LatenessDecision =
  | { ruled: true; ruling: LatenessRuling['ruling']; reason: string }
  | { ruled: false; because: Because; pointer?: string };

/** Characters a reason must have once outer white space is gone. */
const REASON_AT_LEAST = 10;

/** A late request is admitted or refused by an officer who did not file it, with a reason; the law sets no bar (art. 20, 22). */
export function decideLateness(ruling: LatenessRuling): LatenessDecision {
  const reason = ruling.reason.trim();
  if (!ruling.requestIsLate) return { ruled: false, because: 'request-not-late' };
  if (ruling.officerId === ruling.filedById) return { ruled: false, because: 'lateness-own-request' };
  if (Array.from(reason).length < REASON_AT_LEAST) {
    return { ruled: false, because: 'lateness-reason-too-short', pointer: '/reason' };
  }
  return { ruled: true, ruling: ruling.ruling, reason };
}
