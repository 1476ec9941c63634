import { Refusal } from '#kernel';
import { officerOf, type Call } from '#service';
import { decideCase, type CaseFacts } from '../domain/decide-case.js';
import type { MisconductCase } from './misconduct-case.entity.js';

const investigatorsAtLeast = 2;

/** Stops a decision, or a referral, before its time or by the wrong person. */
export function requireDecidable(found: MisconductCase, call: Call, outcome: CaseFacts['outcome']): void {
  const last = found.defence.at(-1);
  const facts: CaseFacts = {
    outcome,
    approverId: officerOf(call).id,
    investigatorIds: found.investigators,
    legalReviewerId: null,
    noticeServedOn: found.notice?.servedOn ?? null,
    heardOutOn: last?.final ? last.receivedOn : null,
  };
  const policy = { investigatorsAtLeast, legalReviewRequired: false, defenceDueOn: found.notice?.due.on ?? null };
  const decision = decideCase(facts, policy, call.today);
  if (decision.decided) return;
  throw new Refusal(decision.because, decision.dueOn ? { details: { dueOn: decision.dueOn } } : {});
}
