import type { DeadlineRow } from '#deadlines';
import type { Tx } from '#messaging';
import { markOverdue } from '../review/mark-overdue.js';
import { lockReview, saveReview } from '../review/review.changes.js';

/** D04 lapsed: the review is overdue, which others hear of (A20). */
export async function agencyLapsed(tx: Tx, { subjectId }: DeadlineRow): Promise<void> {
  const review = await lockReview(tx, subjectId);
  const { status } = review;
  await markOverdue(tx, review);
  if (review.status !== status) await saveReview(tx, review);
}
