import { makeReviewAvailable, reviewMadeAvailable, type ReviewView } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { followOwnDays } from '../dates/own-days.js';
import { answerPeriod } from '../dates/periods.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { requireDepartment, reviewForDeed, saveReview } from './review.changes.js';

/** Puts the application before the agency: from today the agency sees it, and D04 runs (art. 21). */
@Controller()
export class MakeReviewAvailable {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(makeReviewAvailable)
  handle(@Asked() call: Call): Promise<ReviewView> {
    return this.deeds.once(call, async (tx) => {
      const review = await reviewForDeed(tx, call);
      requireDepartment(call, review.organId);
      await applyDeed(tx, reviewWorkflow, review, 'make-available', actorOf(call));
      review.availableOn = call.today;
      await this.deadlines.open(tx, answerPeriod(review, call.today));
      const { id: reviewId, reportId, agencyId } = review;
      tx.emit(reviewMadeAvailable, { reviewId, reportId, agencyId, availableOn: call.today });
      await followOwnDays(tx, this.deadlines, review);
      return saveReview(tx, review);
    });
  }
}
