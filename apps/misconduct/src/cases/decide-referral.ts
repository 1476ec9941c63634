import { decideReferral, type CaseView, type DecideReferral as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { applyDeed, officer } from './apply-deed.js';
import { caseForUpdate, requireOrgan } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import { requireListable } from './require-listable.js';

const deeds = { list: 'list', decline: 'decline-listing', return: 'return-referral' } as const;

/** An approver of the receiving authority lists the act, declines to, or returns the referral with a reason. */
@Controller()
export class DecideReferral {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(decideReferral)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      if (found.referralOrganId) requireOrgan(call, found.referralOrganId);
      const { decision, reason, answerToDefence } = call.body;
      if (decision === 'list') {
        await requireListable(tx, call, found);
        if (found.defence && !found.decision && !answerToDefence) {
          throw new Refusal('defence-unanswered', { pointer: '/answerToDefence' });
        }
      }
      const answered = answerToDefence ? { answerToDefence } : {};
      found.referralAnswer = { decision, reason, ...answered, decidedOn: call.today };
      await applyDeed(tx, found, deeds[decision], { by: officer(call), reason, content: found.referralAnswer });
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found, why: `referral-${decision}` };
    });
  }
}
