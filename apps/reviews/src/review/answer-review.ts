import { answerReview, reviewAnswered, type AnswerReview as Body, type ReviewView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { agencyOf, Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { decideAnswer } from '../domain/answer-review.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { actorOf, applyDeed } from '../history/apply-deed.js';
import { KnownReport } from '../known/known-report.entity.js';
import { newestVersion } from '../known/known-report.repository.js';
import { followResult } from './follow-services.js';
import { markOverdue } from './mark-overdue.js';
import { reviewForDeed, saveReview } from './review.changes.js';
import type { Review } from './review.entity.js';

/** The agency answers every ground, with a new version of its report or with notice that the value stands (art. 21). */
@Controller()
export class AnswerReview {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(answerReview)
  handle(@Asked() call: Call<Body>): Promise<ReviewView> {
    return this.deeds.once(call, async (tx) => {
      const review = await reviewForDeed(tx, call);
      const { agencyId } = agencyOf(call);
      const { outcome, newVersion, points } = call.body;
      await markOverdue(tx, review);
      await requireAnswer(tx, review, call.body);
      const deed = outcome === 'changed' ? 'answer-changed' : 'answer-unchanged';
      await applyDeed(tx, reviewWorkflow, review, deed, actorOf(call));
      review.answer = { outcome, ...(newVersion ? { newVersion } : {}), points, answeredOn: call.today };
      review.newVersion = newVersion ?? null;
      await followResult(tx, review, 'answered');
      const { id: reviewId, reportId } = review;
      tx.emit(reviewAnswered, { reviewId, reportId, agencyId, outcome, ...(newVersion ? { newVersion } : {}) });
      return saveReview(tx, review, deed);
    });
  }
}

async function requireAnswer(tx: Tx, review: Review, { outcome, newVersion, points }: Body): Promise<void> {
  const { reportId, reportVersion, agencyId, grounds } = review;
  const known = newVersion && (await tx.manager.existsBy(KnownReport, { reportId, version: newVersion, agencyId }));
  const { version: versionInForce } = await newestVersion(tx.manager, reportId);
  const decision = decideAnswer(
    { outcome, newVersion: newVersion ?? null, points },
    { grounds: grounds.length, reviewedVersion: reportVersion, newVersionIsKnown: known === true, versionInForce },
  );
  if (decision.answered) return;
  const { because, pointer, missing } = decision;
  throw new Refusal(because, { pointer, ...(missing ? { details: { missing } } : {}) });
}
