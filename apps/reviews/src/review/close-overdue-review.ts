import { closeOverdueReview, type CloseOverdueReview as Body, type ReviewView } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { followOwnDays } from '../dates/own-days.js';
import { answerPeriodOf } from '../dates/periods.js';
import { isBeforeCommittee } from '../determination/after-silence.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { requireRegulator, reviewForDeed, saveReview } from './review.changes.js';

/**
 * A reviewer of the regulator ends a review the agency never answered and nobody took further. What the agency owed stays in
 * its lead (A20); a determination under way comes first. Nothing is owed any more, so D04 runs out; the way to determination
 * that the silence opened is the parties' own, and no officer closes it.
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
      requireRegulator(call, review);
      if (await isBeforeCommittee(tx, review)) throw new Refusal('determination-already-open');
      await applyDeed(tx, reviewWorkflow, review, 'close-overdue', actorOf(call), reason);
      await this.deadlines.cancel(tx, answerPeriodOf(review), 'closed-unanswered');
      await followOwnDays(tx, this.deadlines, review);
      return saveReview(tx, review, 'close-overdue');
    });
  }
}
