import { refuseIncompleteReview, type RefuseIncompleteReview as Body, type ReviewView } from '#contracts';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { requireRegulator, reviewForDeed, saveReview } from './review.changes.js';

/** An officer of the regulator refuses what was not completed by its day, with a reason; no clock does. */
@Controller()
export class RefuseIncompleteReview {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(refuseIncompleteReview)
  handle(@Asked() call: Call<Body>): Promise<ReviewView> {
    return this.deeds.once(call, async (tx) => {
      const review = await reviewForDeed(tx, call);
      requireRegulator(call, review);
      await applyDeed(tx, reviewWorkflow, review, 'refuse', actorOf(call), call.body.reason);
      const completeBy = review.completion?.completeBy;
      if (completeBy && call.today <= completeBy) {
        throw new Refusal('completion-still-open', { details: { completeBy } });
      }
      return saveReview(tx, review, 'refuse');
    });
  }
}
