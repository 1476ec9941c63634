import { recordResultService, type RecordResultService as Body, type ReviewView } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { followOwnDays } from '../dates/own-days.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { settleReceipt } from './settle-receipt.js';
import { requireDepartment, reviewForDeed, saveReview } from './review.changes.js';

/** Proves that the household received the result of the review: D05 runs from that day (art. 22). */
@Controller()
export class RecordResultService {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(recordResultService)
  handle(@Asked() call: Call<Body>): Promise<ReviewView> {
    return this.deeds.once(call, async (tx) => {
      const review = await reviewForDeed(tx, call);
      requireDepartment(call, review.organId);
      await applyDeed(tx, reviewWorkflow, review, 'serve-result', actorOf(call));
      const { kind, servedOn, evidenceSha256 } = call.body;
      if (servedOn > call.today) throw new Refusal('served-in-future', { pointer: '/servedOn' });
      const answeredOn = review.answer?.answeredOn;
      if (answeredOn && servedOn < answeredOn) {
        throw new Refusal('result-served-before-answer', { pointer: '/servedOn', details: { answeredOn } });
      }
      review.resultProof = { kind, servedOn, evidenceSha256 };
      review.resultServedOn = servedOn;
      await settleReceipt(tx, this.deadlines, review, 'result-served');
      await followOwnDays(tx, this.deadlines, review);
      return saveReview(tx, review);
    });
  }
}
