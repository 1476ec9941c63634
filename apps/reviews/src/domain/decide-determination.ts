import type { LocalDate } from '#kernel';

/** What the file proves on the day a determination is asked for. */
export interface DeterminationFacts {
  applicantIsParty: boolean;
  determinationIsOpen: boolean;
  /** Day the applicant received the review's result. */
  resultServedOn: LocalDate | null;
  /** Last day the agency had to answer the review (D04); null before it began to run. */
  answerDueOn: LocalDate | null;
  /** Day the agency answered. */
  answeredOn: LocalDate | null;
}

interface DeterminationPolicy {
  /** Last day to apply (D05), counted from receipt of the result; null while it is not served. */
  dueOn: LocalDate | null;
  /** Whether an agency that let its days lapse opens the way to determination: the law is silent, so the rule pack says. */
  lapseOpens: boolean;
}

type Because = 'not-a-party' | 'determination-already-open' | 'review-not-answered';

type DeterminationDecision =
  | { open: true; late: false; ground: 'result-served' | 'answered' | 'agency-lapsed' }
  | { open: false; late: true; dueOn: LocalDate }
  | { open: false; late: false; because: Because };

/**
 * Expert determination (鉴定), 征收评估办法 art. 22. Open from receipt of the review's result to the last day, which still
 * counts; or, with no day set, once the agency let its days lapse, or gave an answer that nobody has served yet: the one who
 * has to serve it is adverse. A late request is never refused here.
 */
export function decideDetermination(
  facts: DeterminationFacts,
  policy: DeterminationPolicy,
  today: LocalDate,
): DeterminationDecision {
  if (!facts.applicantIsParty) return refuse('not-a-party');
  if (facts.determinationIsOpen) return refuse('determination-already-open');

  if (facts.resultServedOn !== null && facts.resultServedOn <= today && policy.dueOn !== null) {
    if (today > policy.dueOn) return { open: false, late: true, dueOn: policy.dueOn };
    return { open: true, late: false, ground: 'result-served' };
  }
  if (policy.lapseOpens && hasLapsed(facts, today)) return { open: true, late: false, ground: 'agency-lapsed' };
  if (facts.answeredOn !== null && facts.answeredOn <= today) return { open: true, late: false, ground: 'answered' };
  return refuse('review-not-answered');
}

/** An answer given after the last day does not take away the way its absence opened. */
function hasLapsed({ answerDueOn, answeredOn }: DeterminationFacts, today: LocalDate): boolean {
  return answerDueOn !== null && (answeredOn ?? today) > answerDueOn;
}

function refuse(because: Because): DeterminationDecision {
  return { open: false, late: false, because };
}
