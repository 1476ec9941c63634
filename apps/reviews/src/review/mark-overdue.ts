import { reviewOverdue } from '#contracts';
import { applyDeed, bySystem } from '#history';
import type { Tx } from '#messaging';
import { datesOfOne } from '../dates/dates-of.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import type { Review } from './review.entity.js';
import { isOverdue } from './review.view.js';

/**
 * Brings the state up to the day: an agency past D04 is overdue, which is said once. The sweep of deadlines does it as the
 * day comes, and so does any deed that depends on it and is faster.
 */
export async function markOverdue(tx: Tx, review: Review): Promise<void> {
  if (review.status !== 'AGENCY_WORKING') return;
  const { D04 } = await datesOfOne(tx.manager, review);
  if (D04 === null || !isOverdue(D04, tx.today)) return;
  await applyDeed(tx, reviewWorkflow, review, 'mark-overdue', bySystem('reviews'), 'D04');
  const { id: reviewId, reportId, agencyId, projectId, regulatorOrganId } = review;
  tx.emit(reviewOverdue, { reviewId, reportId, agencyId, projectId, regulatorOrganId, dueOn: D04.dueOn });
}
