import type { Tx } from '#messaging';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { applyDeed, bySystem } from '../history/apply-deed.js';
import type { Review } from './review.entity.js';
import { isOverdue } from './review.view.js';

/** Brings the state up to the day before a deed that depends on it: an agency past D04 is overdue. */
export async function markOverdue(tx: Tx, review: Review): Promise<void> {
  if (review.status !== 'AGENCY_WORKING' || !isOverdue(review, tx.today)) return;
  await applyDeed(tx, reviewWorkflow, review, 'mark-overdue', bySystem, 'D04');
}
