import { recallReferral, type CaseView, type RecallReferral as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { applyDeed, officer } from './apply-deed.js';
import { caseForUpdate, requireOrgan } from './case.repository.js';
import { caseViewOf } from './case.views.js';

/**
 * An approver of the sending organ takes a referral back that nobody has answered. The authority it was sent to loses sight
 * of the case, and may not recall it itself, even where it covers the sender.
 */
@Controller()
export class RecallReferral {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(recallReferral)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      requireOrgan(call, found.organId);
      if (officerOf(call).organId === found.referralOrganId) throw new Refusal('organ-outside-your-scope');
      const { reason } = call.body;
      const content = { recalled: found.referral, recalledOn: call.today };
      found.referral = null;
      found.referralOrganId = null;
      await applyDeed(tx, found, 'recall-referral', { by: officer(call), reason, content });
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found, why: 'referral-recalled' };
    });
  }
}
