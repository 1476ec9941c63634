import { reviewCase, type CaseView, type ReviewCase as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { meetingRoles } from '../domain/keep-apart.js';
import { applyDeed, officer } from './apply-deed.js';
import { caseForUpdate, requireOrgan } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import { everInvestigated } from './ever-investigated.js';
import type { MisconductCase } from './misconduct-case.entity.js';

/**
 * A legal reviewer with no other office in the case agrees, or sends it back to its investigators; before the notice, and
 * again after a hearing (行政处罚法 art. 58).
 */
@Controller()
export class ReviewCase {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(reviewCase)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      requireOrgan(call, found.organId);
      await requireApart(tx, found, officerOf(call).id);
      const { outcome, opinion } = call.body;
      const afterHearing = found.state === 'HEARD';
      found.legalReview = {
        reviewerId: officerOf(call).id,
        outcome,
        opinion,
        reviewedOn: call.today,
        afterHearing,
      };
      await applyDeed(tx, found, deeds[outcome][afterHearing ? 'later' : 'first'], {
        by: officer(call),
        reason: opinion,
        content: found.legalReview,
      });
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found };
    });
  }
}

/** Where the reviewer does not agree after a hearing, the case stays heard: nobody may decide it, and it may go back. */
const deeds = {
  agree: { first: 'pass-review', later: 'review-after-hearing' },
  return: { first: 'return-for-investigation', later: 'review-after-hearing' },
} as const;

async function requireApart(tx: Tx, found: MisconductCase, legalReviewerId: string): Promise<void> {
  const hearingChairId = found.hearing?.chairId ?? null;
  const investigatorIds = await everInvestigated(tx, found);
  const meeting = meetingRoles({ investigatorIds, hearingChairId, legalReviewerId, approverId: null });
  if (meeting) throw new Refusal(meeting);
}
