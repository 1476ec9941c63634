import type { LocalDate } from '#kernel';

/** What the file proves on the day a review is asked for. */
export interface ReviewFacts {
  servedOn: LocalDate | null;
  /** The proof of service proves receipt; where it does not, nobody is late by it. */
  received: boolean;
  applicantIsParty: boolean;
  /** A review of this version of the report is under way. */
  reviewIsOpen: boolean;
  /** The agency has answered a review of this version: what is left is determination. */
  reviewIsAnswered: boolean;
}

interface ReviewPolicy {
  /** Last day to apply (D03), counted from receipt; null while there is none. */
  dueOn: LocalDate | null;
}

type Because = 'not-served' | 'not-a-party' | 'review-already-open' | 'review-already-answered';

type ReviewDecision =
  | { open: true; late: false }
  | { open: false; late: true; dueOn: LocalDate }
  | { open: false; late: false; because: Because };

/**
 * Review (复核) of a household report, 征收评估办法 art. 20-21. The last day still counts. A late request is never refused here:
 * an officer admits or refuses it with a reason.
 */
export function decideReview(facts: ReviewFacts, policy: ReviewPolicy, today: LocalDate): ReviewDecision {
  if (facts.servedOn === null || facts.servedOn > today) return refuse('not-served');
  if (facts.received && policy.dueOn === null) return refuse('not-served');
  if (!facts.applicantIsParty) return refuse('not-a-party');
  if (facts.reviewIsOpen) return refuse('review-already-open');
  if (facts.reviewIsAnswered) return refuse('review-already-answered');

  if (facts.received && policy.dueOn !== null && today > policy.dueOn) {
    return { open: false, late: true, dueOn: policy.dueOn };
  }
  return { open: true, late: false };
}

function refuse(because: Because): ReviewDecision {
  return { open: false, late: false, because };
}
