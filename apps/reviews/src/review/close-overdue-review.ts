import { closeOverdueReview, type CloseOverdueReview as Body, type ReviewView } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { answerPeriodOf } from '../dates/periods.js';
import { Determination } from '../determination/determination.entity.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { actorOf, applyDeed } from '../history/apply-deed.js';
import { reviewForDeed, saveReview } from './review.changes.js';

/**
 * A reviewer of the regulator ends a review the agency never answered and nobody took further. What the agency owed stays in
 * its lead (A20); a determination under way comes first.
 */
@Controller()
export class CloseOverdueReview {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(closeOverdueReview)
  handle(@Asked() call: Call<Body>): Promise<ReviewView> {
    return this.deeds.once(call, async (tx) => {
      const review = await reviewForDeed(tx, call);
      const { reason } = call.body;
      if (!officerOf(call).covers.includes(review.regulatorOrganId)) throw new Refusal('organ-outside-your-scope');
      const under = { reviewId: review.id, status: Not(In([...determinationWorkflow.final])) };
      if (await tx.manager.existsBy(Determination, under)) throw new Refusal('determination-already-open');
      await applyDeed(tx, reviewWorkflow, review, 'close-overdue', actorOf(call), reason);
      await this.deadlines.cancel(tx, answerPeriodOf(review), 'review-closed');
      return saveReview(tx, review, 'close-overdue');
    });
  }
}
