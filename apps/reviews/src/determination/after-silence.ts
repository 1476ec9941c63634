import type { Deadlines } from '#deadlines';
import type { Tx } from '#messaging';
import { In, Not } from 'typeorm';
import { ownDay } from '../dates/own-days.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { Review } from '../review/review.entity.js';
import { Determination } from './determination.entity.js';

/** Whether either party has a determination under way after the review. */
export const isBeforeCommittee = (tx: Tx, { id: reviewId }: Pick<Review, 'id'>): Promise<boolean> =>
  tx.manager.existsBy(Determination, { reviewId, status: Not(In([...determinationWorkflow.final])) });

/**
 * A determination that the agency's silence had opened came to nothing: the parties have as many days as after a result to
 * apply again, after which the review ends by itself.
 */
export async function letApplyAgain(tx: Tx, deadlines: Deadlines, { reviewId }: Determination): Promise<void> {
  const review = await tx.manager.findOneByOrFail(Review, { id: reviewId });
  if (review.status !== 'OVERDUE' || (await isBeforeCommittee(tx, review))) return;
  await deadlines.open(tx, ownDay('SET-REAPPLY', review, tx.today, ['household', 'expropriation-department']));
}
