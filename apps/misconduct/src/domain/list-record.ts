import { findViolation } from './catalogue/find-violation.js';
import { localRule } from './catalogue/instruments.js';
import type { Violation } from './catalogue/violation.js';

/** What is known when an entry in the bad-conduct record (不良行为记录) is asked for. */
export interface ListingFacts {
  /** The outcome of the case; null while it is not decided. */
  outcome: 'violation' | 'unfounded' | null;
  violationCode: string;
  /** Articles relied on, in the catalogue's words. */
  basis: readonly string[];
  /** Name, number and article of the local rule, where the basis is one. */
  localRuleCited: string | null;
  /** Officer id of whoever answers for the listing by name. */
  signatoryId: string | null;
  investigatorIds: readonly string[];
}

type Because =
  | 'violation-not-decided'
  | 'violation-unknown'
  | 'legal-basis-missing'
  | 'legal-basis-foreign'
  | 'local-rule-unnamed'
  | 'signatory-missing'
  | 'signatory-investigated';

export type ListingDecision =
  | { listed: true; violation: Violation; basis: readonly string[]; signatoryId: string }
  | { listed: false; because: Because; pointer?: string };

/**
 * Only a decided violation is listed, with an article the catalogue gives for it (国办发〔2020〕49号: no record without a
 * legal basis) and signed by a named person who did not investigate it.
 */
export function decideListing(facts: ListingFacts): ListingDecision {
  const { signatoryId } = facts;
  if (facts.outcome !== 'violation') return refuse('violation-not-decided');
  const violation = findViolation(facts.violationCode);
  if (!violation) return refuse('violation-unknown', '/violationCode');

  const wrong = basisRefusal(facts, violation);
  if (wrong) return wrong;
  if (signatoryId === null || signatoryId.trim() === '') return refuse('signatory-missing');
  if (facts.investigatorIds.includes(signatoryId)) return refuse('signatory-investigated');
  return { listed: true, violation, basis: facts.basis, signatoryId };
}

function basisRefusal(facts: ListingFacts, violation: Violation): ListingDecision | null {
  if (facts.basis.length === 0) return refuse('legal-basis-missing', '/basis');
  const foreign = facts.basis.findIndex((article) => !violation.basis.includes(article));
  if (foreign >= 0) return refuse('legal-basis-foreign', `/basis/${foreign}`);
  if (facts.basis.includes(localRule) && !facts.localRuleCited?.trim()) {
    return refuse('local-rule-unnamed', '/localRuleCited');
  }
  return null;
}

function refuse(because: Because, pointer?: string): ListingDecision {
  return pointer === undefined ? { listed: false, because } : { listed: false, because, pointer };
}
