import { voidResultService, type ReviewView, type VoidResultService as Body } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { followOwnDays } from '../dates/own-days.js';
import { receiptPeriodOf } from '../dates/periods.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { receiptInForce } from '../known/known-report.repository.js';
import { determinationRequestedOn } from './settle-receipt.js';
import { requireDepartment, reviewForDeed, saveReview } from './review.changes.js';

/**
 * A recorded proof that the result was served was wrong: D05 never ran, and the result is yet to be served, even where the
 * review was closed on it. Not once the household asked for a determination, which proves receipt.
 */
@Controller()
export class VoidResultService {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(voidResultService)
  handle(@Asked() call: Call<Body>): Promise<ReviewView> {
    return this.deeds.once(call, async (tx) => {
      const review = await reviewForDeed(tx, call);
      requireDepartment(call, review.organId);
      const { answer, resultServedOn } = review;
      const deed = answer?.outcome === 'changed' ? 'void-service-changed' : 'void-service-unchanged';
      await applyDeed(tx, reviewWorkflow, review, deed, actorOf(call), call.body.reason);
      if (answer === null || resultServedOn === null) throw new Refusal('result-service-missing');
      const { reportId, newVersion } = review;
      const servedElsewhere = newVersion !== null && (await receiptInForce(tx.manager, reportId, newVersion)) !== null;
      if (servedElsewhere) throw new Refusal('result-proof-elsewhere');
      if ((await determinationRequestedOn(tx, review)) !== null) throw new Refusal('determination-already-open');
      review.resultProof = null;
      review.resultServedOn = null;
      await this.deadlines.cancel(tx, receiptPeriodOf(review), 'result-service-voided');
      await followOwnDays(tx, this.deadlines, review);
      return saveReview(tx, review, deed);
    });
  }
}
