import { askToCompleteReview, type AskToComplete as Body, type ReviewView } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { followOwnDays } from '../dates/own-days.js';
import { decideCompletion } from '../domain/complete-review.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { requireRegulator, reviewForDeed, saveReview } from './review.changes.js';

/** An officer of the regulator sends an application back once, naming all that it lacks, before the agency sees it. */
@Controller()
export class AskToCompleteReview {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(askToCompleteReview)
  handle(@Asked() call: Call<Body>): Promise<ReviewView> {
    return this.deeds.once(call, async (tx) => {
      const review = await reviewForDeed(tx, call);
      requireRegulator(call, review);
      await applyDeed(tx, reviewWorkflow, review, 'ask-to-complete', actorOf(call));
      const { missing, completeBy } = call.body;
      const decision = decideCompletion(
        {
          askedBefore: review.completion !== null,
          points: review.points.length,
          missing: missing.map(({ no }) => no ?? null),
          completeBy,
        },
        call.today,
      );
      if (!decision.asked) {
        throw new Refusal(decision.because, decision.pointer ? { pointer: decision.pointer } : {});
      }
      review.completion = { missing, askedOn: call.today, completeBy };
      await followOwnDays(tx, this.deadlines, review);
      return saveReview(tx, review, 'ask-to-complete');
    });
  }
}
