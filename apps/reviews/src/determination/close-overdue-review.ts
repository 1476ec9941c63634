import type { Deadlines } from '#deadlines';
import { applyDeed, bySystem } from '#history';
import type { Tx } from '#messaging';
import { answerPeriodOf } from '../dates/periods.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { saveReview } from '../review/review.changes.js';
import { Review } from '../review/review.entity.js';
import type { Determination } from './determination.entity.js';

/** A review the agency never answered ends with the opinion that came in place of the answer: nothing is owed any more. */
export async function closeOverdueReview(tx: Tx, deadlines: Deadlines, { reviewId }: Determination): Promise<void> {
  const review = await tx.manager.findOneByOrFail(Review, { id: reviewId });
  if (review.answer === null) await deadlines.cancel(tx, answerPeriodOf(review), 'opinion-given');
  if (review.status !== 'OVERDUE') return;
  await applyDeed(tx, reviewWorkflow, review, 'close', bySystem('reviews'), 'opinion-given');
  await saveReview(tx, review);
}
