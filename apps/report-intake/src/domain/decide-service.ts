import type { LocalDate } from '#kernel';

/** What is on file about the report, and what the clerk says of its service. */
export interface ServiceFacts {
  /** Day of issue of the version in force; null while none is registered. */
  issuedOn: LocalDate | null;
  alreadyServed: boolean;
  kind: string;
  servedOn: LocalDate;
  witnesses: readonly { disinterested: boolean }[];
}

type ServiceDecision =
  | { valid: true }
  | {
      valid: false;
      because: 'not-registered' | 'already-served' | 'served-in-future' | 'served-before-issue' | 'witness-missing';
      pointer?: string;
    };

/**
 * Whether a proof of service (送达) can stand: only a registered version is served, once, on a day that has come and that is
 * not before its issue; a report left with the household (留置送达) needs a witness without interest.
 */
export function decideService(facts: ServiceFacts, today: LocalDate): ServiceDecision {
  const { issuedOn, servedOn, kind } = facts;
  if (issuedOn === null) return { valid: false, because: 'not-registered' };
  if (facts.alreadyServed) return { valid: false, because: 'already-served' };
  if (servedOn > today) return { valid: false, because: 'served-in-future', pointer: '/servedOn' };
  if (servedOn < issuedOn) return { valid: false, because: 'served-before-issue', pointer: '/servedOn' };
  if (kind === 'left-with-witnesses' && !facts.witnesses.some((witness) => witness.disinterested)) {
    return { valid: false, because: 'witness-missing', pointer: '/witnesses' };
  }
  return { valid: true };
}
