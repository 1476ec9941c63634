import type { Weight } from './act.js';
import { hasHearingRight } from './hearing-right.js';
import type { Penalty } from './penalty-classes.js';

export interface ReviewFacts {
  proposed: readonly Penalty[];
  weights: readonly Weight[];
}

export interface ReviewPolicy {
  /** Whether a case is reviewed before its notice already where the agency may ask for a hearing; the Act asks for it after one. */
  beforeHearing: boolean;
}

/** No text read so far says that the review may wait for the hearing: it is made before the notice, and again after a hearing. */
const reviewPolicy: ReviewPolicy = { beforeHearing: true };

/**
 * Whether the case must pass a legal review (法制审核, 行政处罚法 art. 58) before a penalty: great public interest, doubtful or
 * complex, or a proposal that gives the right to a hearing.
 */
export function needsLegalReview({ proposed, weights }: ReviewFacts, policy: ReviewPolicy = reviewPolicy): boolean {
  return weights.length > 0 || (policy.beforeHearing && hasHearingRight(proposed));
}
