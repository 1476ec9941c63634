import { answerReview, reviewAnswered, type AnswerReview as Body, type ReviewView } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, applyDeed } from '#history';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { agencyOf, Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { followOwnDays } from '../dates/own-days.js';
import { answerPeriodOf } from '../dates/periods.js';
import { ReviewDocuments } from '../documents/review-documents.js';
import { decideAnswer } from '../domain/answer-review.js';
import { changeOfValue } from '../domain/change-of-value.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { KnownReport } from '../known/known-report.entity.js';
import { newestVersion } from '../known/known-report.repository.js';
import { followFilingPeriod } from './follow-filing-period.js';
import { followResult } from './follow-services.js';
import { markOverdue } from './mark-overdue.js';
import { reviewForDeed, saveReview } from './review.changes.js';
import type { Review } from './review.entity.js';

/** The agency answers every point, with a new version of its report or with notice that the value stands (art. 21). */
@Controller()
export class AnswerReview {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly documents: ReviewDocuments,
  ) {}

  @OnRequest(answerReview)
  handle(@Asked() call: Call<Body>): Promise<ReviewView> {
    return this.deeds.once(call, async (tx) => {
      const review = await reviewForDeed(tx, call);
      const { agencyId } = agencyOf(call);
      const { outcome, newVersion } = call.body;
      await markOverdue(tx, review);
      await requireAnswer(tx, review, call.body);
      const deed = outcome === 'changed' ? 'answer-changed' : 'answer-unchanged';
      await applyDeed(tx, reviewWorkflow, review, deed, actorOf(call));
      await this.deadlines.meet(tx, answerPeriodOf(review));
      review.answer = { ...call.body, answeredOn: call.today };
      review.newVersion = newVersion ?? null;
      review.valueChange = await valueChangeOf(tx, review);
      await this.documents.issueResult(tx, review, review.answer);
      await followResult(tx, this.deadlines, review, 'answered');
      await followOwnDays(tx, this.deadlines, review);
      const { id: reviewId, reportId } = review;
      tx.emit(reviewAnswered, { reviewId, reportId, agencyId, outcome, ...(newVersion ? { newVersion } : {}) });
      const done = await saveReview(tx, review, deed);
      await followFilingPeriod(tx, this.deadlines, reportId, 'review-answered');
      return done;
    });
  }
}

async function requireAnswer(tx: Tx, review: Review, answer: Body): Promise<void> {
  const { reportId, reportVersion, agencyId, points } = review;
  const { newVersion = null, noticeSha256 = null } = answer;
  const known =
    newVersion !== null && (await tx.manager.existsBy(KnownReport, { reportId, version: newVersion, agencyId }));
  const { version: versionInForce } = await newestVersion(tx.manager, reportId);
  const decision = decideAnswer(
    { ...answer, newVersion, noticeSha256 },
    { points, reviewedVersion: reportVersion, newVersionIsKnown: known, versionInForce },
  );
  if (decision.answered) return;
  const { because, pointer, details } = decision;
  throw new Refusal(because, { pointer, ...(details ? { details } : {}) });
}

async function valueChangeOf(tx: Tx, { reportId, reportVersion, newVersion }: Review) {
  if (newVersion === null) return null;
  const [before, after] = await Promise.all([
    tx.manager.findOneByOrFail(KnownReport, { reportId, version: reportVersion }),
    tx.manager.findOneByOrFail(KnownReport, { reportId, version: newVersion }),
  ]);
  return changeOfValue(valueOf(before), valueOf(after));
}

const valueOf = ({ totalYuan, unitPriceYuan }: KnownReport) => ({
  totalYuan: totalYuan === null ? null : Number(totalYuan),
  unitPriceYuan,
});
