import { findCommitteeBar, type ActingOrgan, type CommitteeBar } from './find-committee-bar.js';

/** Who declares an expert's interest, about whom, and with what. */
export interface InterestFacts {
  organ: ActingOrgan;
  /** Serves the committee as its secretary, or drew the panel now seated. */
  isSecretary: boolean;
  /** Reviewer or approver. */
  isReviewer: boolean;
  clientOrganId: string;
  regulatorOrganId: string;
  /** Organ on whose roster the expert stands. */
  committeeOrganId: string;
  /** The expert sits on the panel drawn last. */
  isSeated: boolean;
  hasEvidence: boolean;
}

type Because = CommitteeBar | 'interest-of-seated-member' | 'interest-evidence-missing' | 'organ-outside-your-scope';

type InterestDecision = { declared: true } | { declared: false; because: Because; pointer?: string };

/**
 * An expert's interest in the case calls for recusal (回避), 征收评估办法 art. 3. To unseat a member is to draw again, so whoever
 * draws may not declare it: another officer of the regulator or of the committee's organ does, with evidence.
 */
export function decideInterest(facts: InterestFacts): InterestDecision {
  const { organ, isSecretary, isReviewer, clientOrganId, isSeated, hasEvidence } = facts;
  if (organ.organId === clientOrganId) return refuse('organ-is-client');
  if (!isSeated && isSecretary) {
    const bar = findCommitteeBar(organ, clientOrganId);
    return bar ? refuse(bar) : { declared: true };
  }
  if (isSecretary || !isReviewer) return refuse('interest-of-seated-member', '/expertId');
  if (![facts.regulatorOrganId, facts.committeeOrganId].includes(organ.organId)) {
    return refuse('organ-outside-your-scope');
  }
  return isSeated && !hasEvidence ? refuse('interest-evidence-missing', '/evidenceSha256') : { declared: true };
}

function refuse(because: Because, pointer?: string): InterestDecision {
  return { declared: false, because, ...(pointer ? { pointer } : {}) };
}
