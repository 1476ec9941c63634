import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, type Call } from '#service';
import { decideCase, type CaseFacts } from '../domain/decide-case.js';
import { needsLegalReview } from '../domain/need-legal-review.js';
import { everInvestigated } from './ever-investigated.js';
import type { MisconductCase } from './misconduct-case.entity.js';
import type { NoticeDays } from './notice-days.js';

const investigatorsAtLeast = 2;

/** Stops a decision, or a referral, before its time or by the wrong person. */
export async function requireDecidable(
  tx: Tx,
  call: Call,
  found: MisconductCase,
  { outcome, days }: { outcome: CaseFacts['outcome']; days: NoticeDays | undefined },
): Promise<void> {
  const policy = {
    investigatorsAtLeast,
    legalReviewRequired: outcome === 'violation' && isReviewRequired(found),
    defenceDueOn: days?.defence.on ?? null,
    hearingDueOn: days?.hearing?.on ?? null,
  };
  const everInvestigatedIds = await everInvestigated(tx, found);
  const facts = { ...factsOf(found, officerOf(call).id, outcome), everInvestigatedIds };
  const decision = decideCase(facts, policy, call.today);
  if (decision.decided) return;
  throw new Refusal(decision.because, decision.dueOn ? { details: { dueOn: decision.dueOn } } : {});
}

function factsOf(
  found: MisconductCase,
  approverId: string,
  outcome: CaseFacts['outcome'],
): Omit<CaseFacts, 'everInvestigatedIds'> {
  const { investigators, notice, hearing } = found;
  const last = found.defence.at(-1);
  return {
    outcome,
    approverId,
    investigatorIds: investigators,
    legalReviewerId: reviewerOf(found),
    hearingChairId: hearing?.heldOn ? (hearing.chairId ?? null) : null,
    noticeServedOn: notice?.servedOn ?? null,
    heardOutOn: last?.final ? last.receivedOn : null,
    hearingWaived: last?.waivesHearing === true || hearing?.withdrawnOn !== undefined,
  };
}

/** 行政处罚法 art. 58: weighty cases, and every one that was heard in a hearing. */
function isReviewRequired({ conclusion, hearing }: MisconductCase): boolean {
  const { proposed, weights = [] } = conclusion ?? { proposed: { penalties: [] } };
  return hearing?.heldOn !== undefined || needsLegalReview({ proposed: proposed.penalties, weights });
}

/** Who agreed to what there now is to review: after a hearing, its record too. */
function reviewerOf({ legalReview, hearing }: MisconductCase): string | null {
  if (legalReview?.outcome !== 'agree') return null;
  return hearing?.heldOn && !legalReview.afterHearing ? null : legalReview.reviewerId;
}
