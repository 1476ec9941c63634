import { decideReferral, type CaseView, type DecideReferral as Body } from '#contracts';
import { Deadlines } from '#deadlines';
import { allowed, next, Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { whichOf } from '../deadlines/case-deadline.js';
import { caseWorkflow } from '../domain/case-workflow.js';
import { applyDeed, officer } from './apply-deed.js';
import { caseForUpdate, requireOrgan } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import { everInvestigated } from './ever-investigated.js';
import type { MisconductCase } from './misconduct-case.entity.js';
import { organInCharge } from './organ-in-charge.js';
import { requireListable } from './require-listable.js';

const deeds = { list: 'list', decline: 'decline-listing', return: 'return-referral' } as const;

/**
 * An approver of the receiving authority who did not investigate lists the act, declines to, or returns the referral with a
 * reason. To list punishes nothing: a penalty takes a decision, served like any other. The organ whose case it is may itself
 * decline to list what is not, or no longer, referred.
 */
@Controller()
export class DecideReferral {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(decideReferral)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      requireOrgan(call, organInCharge(found));
      if ((await everInvestigated(tx, found)).includes(officerOf(call).id)) throw new Refusal('approver-investigated');
      const { decision, reason, answerToDefence } = call.body;
      requireState(found, decision);
      if (decision === 'list') await requireListing(tx, call, found);
      const said = answerToDefence ? { answerToDefence } : {};
      found.referralAnswer = { decision, reason, ...said, decidedOn: call.today };
      await applyDeed(tx, found, deeds[decision], { by: officer(call), reason, content: found.referralAnswer });
      await this.deadlines.cancel(tx, whichOf(found, 'D25'), `referral-${decision}`);
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found, why: `referral-${decision}` };
    });
  }
}

/** What was decided here and not referred is listed by its entry, not by an answer. */
function requireState({ state }: MisconductCase, decision: Body['decision']): void {
  const isOpen = decision === 'list' ? state === 'REFERRED' : next(caseWorkflow, state, deeds[decision]) !== null;
  if (!isOpen)
    throw new Refusal('transition-not-allowed', { details: { state, allowed: allowed(caseWorkflow, state) } });
}

async function requireListing(tx: Tx, call: Call<Body>, found: MisconductCase): Promise<void> {
  await requireListable(tx, call, found);
  if (found.defence.length > 0 && !found.decision && !call.body.answerToDefence) {
    throw new Refusal('defence-unanswered', { pointer: '/answerToDefence' });
  }
}
