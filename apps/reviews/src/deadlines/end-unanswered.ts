import type { DeadlineRow, Deadlines } from '#deadlines';
import { applyDeed, bySystem } from '#history';
import type { Tx } from '#messaging';
import { answerPeriodOf } from '../dates/periods.js';
import { isBeforeCommittee } from '../determination/after-silence.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { lockReview, saveReview } from '../review/review.changes.js';

/**
 * Nobody applied again after a determination came to nothing, and the agency never answered: the review ends by law. Its
 * silence stays on file, and with it the parties' way to determination.
 */
export async function endUnanswered(tx: Tx, deadlines: Deadlines, { subjectId }: DeadlineRow): Promise<void> {
  const review = await lockReview(tx, subjectId);
  if (review.status !== 'OVERDUE' || (await isBeforeCommittee(tx, review))) return;
  await applyDeed(tx, reviewWorkflow, review, 'close', bySystem('reviews'), 'SET-REAPPLY');
  await deadlines.cancel(tx, answerPeriodOf(review), 'closed-unanswered');
  await saveReview(tx, review);
}
