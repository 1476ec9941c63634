import type { DeadlineRow } from '#deadlines';
import { applyDeed, bySystem } from '#history';
import type { Tx } from '#messaging';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { lockReview, saveReview } from '../review/review.changes.js';

/** D05 lapsed and nobody asked the committee: the review is closed. A late request may still be admitted. */
export async function closeAfterReceipt(tx: Tx, { subjectId }: DeadlineRow): Promise<void> {
  const review = await lockReview(tx, subjectId);
  if (review.status !== 'RESULT_SERVED') return;
  await applyDeed(tx, reviewWorkflow, review, 'close', bySystem('reviews'), 'D05');
  await saveReview(tx, review);
}
