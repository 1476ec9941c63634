import type { LocalDate } from '#kernel';

/** What the file proves on the day a decision is asked for. People are officer ids. */
export interface CaseFacts {
  outcome: 'violation' | 'unfounded';
  approverId: string;
  investigatorIds: readonly string[];
  /** Null when no legal review (法制审核) was made. */
  legalReviewerId: string | null;
  noticeServedOn: LocalDate | null;
  /** Day of the agency's last statement, where it said that nothing would follow; else null. */
  heardOutOn: LocalDate | null;
}

export interface CasePolicy {
  /** 行政处罚法 art. 42: two, unless the law says otherwise. */
  investigatorsAtLeast: number;
  /** Whether the case is one art. 58 lists. */
  legalReviewRequired: boolean;
  /** Last day for a statement or defence; null while no notice is served. */
  defenceDueOn: LocalDate | null;
}

type Because =
  | 'investigators-too-few'
  | 'approver-investigated'
  | 'legal-review-missing'
  | 'legal-reviewer-investigated'
  | 'legal-reviewer-decides'
  | 'notice-not-served'
  | 'defence-still-open';

export type CaseDecision =
  { decided: true; outcome: CaseFacts['outcome'] } | { decided: false; because: Because; dueOn?: LocalDate };

/**
 * Whether a case may be decided, 行政处罚法 art. 42, 44-45, 58. Investigator, legal reviewer and approver are different
 * people. A violation is found only after the notice was served and the agency has said its last word or its last day
 * is over; the last day still counts. An unfounded case harms nobody and needs no notice.
 */
export function decideCase(facts: CaseFacts, policy: CasePolicy, today: LocalDate): CaseDecision {
  const people = peopleRefusal(facts, policy);
  if (people) return { decided: false, because: people };
  if (facts.outcome === 'unfounded') return { decided: true, outcome: 'unfounded' };

  const { noticeServedOn } = facts;
  const { defenceDueOn } = policy;
  if (noticeServedOn === null || noticeServedOn > today || defenceDueOn === null) {
    return { decided: false, because: 'notice-not-served' };
  }
  const heardOut = facts.heardOutOn !== null && facts.heardOutOn <= today;
  if (!heardOut && today <= defenceDueOn) {
    return { decided: false, because: 'defence-still-open', dueOn: defenceDueOn };
  }
  return { decided: true, outcome: 'violation' };
}

function peopleRefusal(facts: CaseFacts, policy: CasePolicy): Because | null {
  const investigators = new Set(facts.investigatorIds);
  const { approverId, legalReviewerId } = facts;
  if (investigators.size < policy.investigatorsAtLeast) return 'investigators-too-few';
  if (investigators.has(approverId)) return 'approver-investigated';
  if (legalReviewerId === null) return policy.legalReviewRequired ? 'legal-review-missing' : null;
  if (investigators.has(legalReviewerId)) return 'legal-reviewer-investigated';
  if (legalReviewerId === approverId) return 'legal-reviewer-decides';
  return null;
}
