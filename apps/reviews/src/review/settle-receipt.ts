import type { Deadlines } from '#deadlines';
import { applyDeed, bySystem } from '#history';
import type { LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { receiptPeriod, receiptPeriodOf } from '../dates/periods.js';
import { Determination } from '../determination/determination.entity.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import type { Review } from './review.entity.js';

const abandoned: readonly string[] = ['REFUSED', 'WITHDRAWN'];

/**
 * Counts D05 from the day of receipt now known, and answers its last day. Where the household went to the committee before
 * anybody had served the result, its days are met, and the review ends with the service.
 */
export async function settleReceipt(
  tx: Tx,
  deadlines: Deadlines,
  review: Review,
  why: string,
): Promise<LocalDate | null> {
  if (review.resultServedOn === null) {
    await deadlines.cancel(tx, receiptPeriodOf(review), why);
    return null;
  }
  const requestedOn = await determinationRequestedOn(tx, review);
  const { dueOn } = await deadlines.open(tx, receiptPeriod(review, review.resultServedOn));
  if (requestedOn === null) return dueOn;
  await deadlines.meet(tx, receiptPeriodOf(review), requestedOn);
  if (review.status === 'RESULT_SERVED') {
    await applyDeed(tx, reviewWorkflow, review, 'close', bySystem('reviews'), 'determination-requested');
  }
  return dueOn;
}

/** First day the household asked for a determination after the review that was not taken back or refused. */
export async function determinationRequestedOn(tx: Tx, { id: reviewId }: Review): Promise<LocalDate | null> {
  const own = { reviewId, applicant: 'household' as const };
  const asked = await tx.manager.find(Determination, { where: own, order: { filedOn: 'ASC' } });
  return asked.find(({ status }) => !abandoned.includes(status))?.filedOn ?? null;
}
