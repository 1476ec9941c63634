import { closeOverdueReview, type CloseOverdueReview as Body, type ReviewView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Determination } from '../determination/determination.entity.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { actorOf, applyDeed } from '../history/apply-deed.js';
import { requireRegulator, reviewForDeed, saveReview } from './review.changes.js';

/**
 * A reviewer of the regulator ends a review the agency never answered and nobody took further. What the agency owed stays in
 * its lead (A20); a determination under way comes first. D04 stays lapsed: the way to determination that the silence opened
 * is the parties' own, and no officer closes it.
 */
@Controller()
export class CloseOverdueReview {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(closeOverdueReview)
  handle(@Asked() call: Call<Body>): Promise<ReviewView> {
    return this.deeds.once(call, async (tx) => {
      const review = await reviewForDeed(tx, call);
      const { reason } = call.body;
      requireRegulator(call, review);
      const under = { reviewId: review.id, status: Not(In([...determinationWorkflow.final])) };
      if (await tx.manager.existsBy(Determination, under)) throw new Refusal('determination-already-open');
      await applyDeed(tx, reviewWorkflow, review, 'close-overdue', actorOf(call), reason);
      return saveReview(tx, review, 'close-overdue');
    });
  }
}
