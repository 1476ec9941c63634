import { decideLateReview, type DecideLateReview as Body, type ReviewView } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { followOwnDays } from '../dates/own-days.js';
import { ReviewDocuments } from '../documents/review-documents.js';
import { decideLateness } from '../domain/admit-late.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { requireRegulator, reviewForDeed, saveReview } from './review.changes.js';

/**
 * An officer of the regulator who did not file it admits or refuses a late application, with a reason. Where no proof of
 * service is in force no day was missed, and there is nothing to rule on until one is.
 */
@Controller()
export class DecideLateReview {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly documents: ReviewDocuments,
  ) {}

  @OnRequest(decideLateReview)
  handle(@Asked() call: Call<Body>): Promise<ReviewView> {
    return this.deeds.once(call, async (tx) => {
      const review = await reviewForDeed(tx, call);
      requireRegulator(call, review);
      if (review.serviceId === null) throw new Refusal('not-served');
      const { decision: ruling, reason } = call.body;
      const decision = decideLateness({
        ruling,
        officerId: call.caller.id,
        filedById: review.filedById,
        requestIsLate: review.late,
        reason,
      });
      if (!decision.ruled) {
        throw new Refusal(decision.because, decision.pointer ? { pointer: decision.pointer } : {});
      }
      const deed = ruling === 'admit' ? 'admit-late' : 'refuse-late';
      await applyDeed(tx, reviewWorkflow, review, deed, actorOf(call), decision.reason);
      const { organId } = officerOf(call);
      await this.documents.issueLateRuling(tx, review, { ruling, reason: decision.reason, organId });
      await followOwnDays(tx, this.deadlines, review);
      return saveReview(tx, review, deed);
    });
  }
}
