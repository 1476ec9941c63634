import { withdrawReview, type ReviewView, type WithdrawApplication } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { followOwnDays } from '../dates/own-days.js';
import { answerPeriodOf } from '../dates/periods.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { actForApplicant } from '../history/act-for-applicant.js';
import { followFilingPeriod } from './follow-filing-period.js';
import { reviewForDeed, saveReview } from './review.changes.js';

/** The party that applied takes its application back, itself or by a paper signed at the counter, as long as there is no answer; what is left of D03 runs on. */
@Controller()
export class WithdrawReview {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(withdrawReview)
  handle(@Asked() call: Call<WithdrawApplication>): Promise<ReviewView> {
    return this.deeds.once(call, async (tx) => {
      const review = await reviewForDeed(tx, call);
      const paper = actForApplicant(call, review);
      await applyDeed(tx, reviewWorkflow, review, 'withdraw', actorOf(call), call.body.reason, paper);
      await this.deadlines.cancel(tx, answerPeriodOf(review), 'review-withdrawn');
      await followOwnDays(tx, this.deadlines, review);
      const done = await saveReview(tx, review);
      await followFilingPeriod(tx, this.deadlines, review.reportId, 'review-withdrawn');
      return done;
    });
  }
}
