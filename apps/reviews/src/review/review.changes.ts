import { reviewClosed, type ReviewClosed, type ReviewView } from '#contracts';
import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, requireSight, requireVersion, type Call, type Done } from '#service';
import { datesOfOne } from '../dates/dates-of.js';
import type { ReviewState } from '../domain/review-workflow.js';
import { lockReport } from '../known/known-report.repository.js';
import { Review } from './review.entity.js';
import { viewOf } from './review.view.js';

/** Locks the review, for a deed of somebody who may see it on its newest version. */
export async function reviewForDeed(tx: Tx, call: Call): Promise<Review> {
  const review = await lockReview(tx, call.target);
  requireReviewSight(call, review);
  requireVersion(call, review.version);
  return review;
}

/** Locks the review's report and then the review itself. */
export async function lockReview(tx: Tx, id: string): Promise<Review> {
  const { reportId } = await tx.manager.findOneByOrFail(Review, { id });
  await lockReport(tx, reportId);
  return tx.manager.findOneOrFail(Review, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** An agency sees an application from the day it was made available, nobody else's, and none before. */
export function requireReviewSight(call: Call, review: Review): void {
  const { tenant, organId, regulatorOrganId, agencyId, reportId, availableOn } = review;
  requireSight(call, {
    tenant,
    organIds: [organId, regulatorOrganId],
    ...(availableOn ? { agencyId } : {}),
    reportId,
  });
}

/** Stops an officer of another organ than the expropriation department, such as the regulator's. */
export function requireDepartment(call: Call, organId: string): void {
  if (!officerOf(call).covers.includes(organId)) throw new Refusal('organ-outside-your-scope');
}

/**
 * Stops whoever is not of the regulator: the client of the valuation, adverse to the household, rules on no application and on
 * no day of the agency's. One organ may lawfully be both.
 */
export function requireRegulator(call: Call, { organId, regulatorOrganId }: Review): void {
  const officer = officerOf(call);
  const ofClient = officer.organId === organId && organId !== regulatorOrganId;
  if (ofClient || !officer.covers.includes(regulatorOrganId)) throw new Refusal('organ-outside-your-scope');
}

const outcomes: Partial<Record<ReviewState, ReviewClosed['outcome']>> = {
  WITHDRAWN: 'withdrawn',
  REFUSED: 'refused',
  CLOSED: 'closed',
};

/** Saves the review's next version and answers with it. One that came to its end says so, whatever brought it there. */
export async function saveReview(tx: Tx, review: Review, why?: string): Promise<Done<ReviewView>> {
  const [stored] = await tx.query<{ status: ReviewState }>('select status from review where id = $1', [review.id]);
  const outcome = outcomes[review.status];
  if (stored?.status !== review.status) review.endedOn = outcome ? tx.today : null;
  review.version += 1;
  await tx.manager.save(review);
  if (outcome && stored?.status !== review.status) {
    const { id: reviewId, reportId, agencyId } = review;
    tx.emit(reviewClosed, { reviewId, reportId, agencyId, outcome });
  }
  const answer = viewOf(review, await datesOfOne(tx.manager, review), tx.today);
  return { answer, subjectId: review.id, after: review, ...(why ? { why } : {}) };
}
