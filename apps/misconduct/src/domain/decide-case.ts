import type { LocalDate } from '#kernel';
import { meetingRoles } from './keep-apart.js';

/** What the file proves on the day a decision is asked for. People are officer ids. */
export interface CaseFacts {
  outcome: 'violation' | 'unfounded';
  approverId: string;
  investigatorIds: readonly string[];
  /** Who investigated before and was replaced; the present ones may be among them. */
  everInvestigatedIds: readonly string[];
  /** Null when no legal review (法制审核) was made of what there now is to review. */
  legalReviewerId: string | null;
  /** Null when no hearing was held. */
  hearingChairId: string | null;
  noticeServedOn: LocalDate | null;
  /** Day of the agency's last statement, where it said that nothing would follow; else null. */
  heardOutOn: LocalDate | null;
  /** It said that it wants no hearing, or took its request back. */
  hearingWaived: boolean;
}

export interface CasePolicy {
  /** 行政处罚法 art. 42: two, unless the law says otherwise. */
  investigatorsAtLeast: number;
  /** Whether the case is one art. 58 lists. */
  legalReviewRequired: boolean;
  /** Last day for a statement or defence (D11); null while no notice is served. */
  defenceDueOn: LocalDate | null;
  /** Last day to ask for a hearing (D09); null where there is no right to one. */
  hearingDueOn: LocalDate | null;
}

type Because =
  | 'investigators-too-few'
  | 'legal-review-missing'
  | 'notice-not-served'
  | 'defence-still-open'
  | 'hearing-still-open'
  | NonNullable<ReturnType<typeof meetingRoles>>;

export type CaseDecision =
  { decided: true; outcome: CaseFacts['outcome'] } | { decided: false; because: Because; dueOn?: LocalDate };

/**
 * Whether a case may be decided, 行政处罚法 art. 42, 44-45, 58, 63-64. Investigator, hearing chair, legal reviewer and approver
 * are different people. A violation is found only after the notice was served, the agency has said its last word or its last
 * day is over, and no hearing can be asked for any more; the last day still counts. An unfounded case harms nobody and needs
 * no notice.
 */
export function decideCase(facts: CaseFacts, policy: CasePolicy, today: LocalDate): CaseDecision {
  if (new Set(facts.investigatorIds).size < policy.investigatorsAtLeast) return refuse('investigators-too-few');
  const investigatorIds = [...facts.investigatorIds, ...facts.everInvestigatedIds];
  const meeting = meetingRoles({ ...facts, investigatorIds });
  if (meeting) return refuse(meeting);
  if (facts.legalReviewerId === null && policy.legalReviewRequired) return refuse('legal-review-missing');
  if (facts.outcome === 'unfounded') return { decided: true, outcome: 'unfounded' };
  return decideHearing(facts, policy, today) ?? { decided: true, outcome: 'violation' };
}

function decideHearing(facts: CaseFacts, policy: CasePolicy, today: LocalDate): CaseDecision | null {
  const { noticeServedOn, heardOutOn, hearingWaived, hearingChairId } = facts;
  const { defenceDueOn, hearingDueOn } = policy;
  if (noticeServedOn === null || noticeServedOn > today || defenceDueOn === null) return refuse('notice-not-served');
  const heardOut = hearingChairId !== null || (heardOutOn !== null && heardOutOn <= today);
  if (!heardOut && today <= defenceDueOn) return refuse('defence-still-open', defenceDueOn);
  const noHearing = hearingDueOn === null || hearingWaived || hearingChairId !== null;
  if (!noHearing && today <= hearingDueOn) return refuse('hearing-still-open', hearingDueOn);
  return null;
}

const refuse = (because: Because, dueOn?: LocalDate): CaseDecision => ({
  decided: false,
  because,
  ...(dueOn ? { dueOn } : {}),
});
