import { investigateFurther, type CaseView, type InvestigateFurther as Body } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { caseDeadline, whichOf } from '../deadlines/case-deadline.js';
import { applyDeed, officer } from './apply-deed.js';
import { caseForUpdate, requireOrgan } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import type { MisconductCase } from './misconduct-case.entity.js';

/**
 * Sends a case back to its investigators after a defence or a hearing, when a referral came back, or when the police did not
 * take it up. A new conclusion and a new notice must follow; what stood before is in the steps on file. A decision that was
 * served stands: nobody goes behind it this way.
 */
@Controller()
export class InvestigateFurther {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(investigateFurther)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      requireOrgan(call, found.organId);
      if (found.decisionService) throw new Refusal('decision-stands');
      const { reason } = call.body;
      const deed = found.state === 'TRANSFERRED' ? 'take-back' : 'investigate-further';
      const { notice, defence, hearing, decision, referral } = found;
      const content = { before: { notice, defence, hearing, decision, referral } };
      await this.runAgain(tx, call, found);
      forgetWhatFollowed(found);
      await applyDeed(tx, found, deed, { by: officer(call), reason, content });
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found, why: 'investigated-further' };
    });
  }

  /** D08 goes on; where a referral or transfer had ended it, it begins anew today. */
  private async runAgain(tx: Tx, call: Call, found: MisconductCase): Promise<void> {
    for (const key of ['D09', 'D11', 'D25'] as const) {
      await this.deadlines.cancel(tx, whichOf(found, key), 'investigated-further');
    }
    if (found.state !== 'RETURNED' && found.state !== 'TRANSFERRED') return;
    await this.deadlines.open(tx, { ...caseDeadline(found, 'D08'), from: call.today, mustAct: ['regulator'] });
  }
}

function forgetWhatFollowed(found: MisconductCase): void {
  found.noticeIssuedOn = null;
  found.notice = null;
  found.defence = [];
  found.hearing = null;
  found.legalReview = null;
  found.decision = null;
  found.referral = null;
  found.referralAnswer = null;
}
