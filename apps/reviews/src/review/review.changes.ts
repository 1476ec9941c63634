import type { ReviewView } from '#contracts';
import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, requireSight, requireVersion, type Call, type Done } from '#service';
import { lockReport } from '../known/known-report.repository.js';
import { Review } from './review.entity.js';
import { viewOf } from './review.view.js';

/** Locks the review's report and the review itself, for a deed of somebody who may see it on its newest version. */
export async function reviewForDeed(tx: Tx, call: Call): Promise<Review> {
  const { reportId } = await tx.manager.findOneByOrFail(Review, { id: call.target });
  await lockReport(tx, reportId);
  const review = await tx.manager.findOneOrFail(Review, {
    where: { id: call.target },
    lock: { mode: 'pessimistic_write' },
  });
  requireReviewSight(call, review);
  requireVersion(call, review.version);
  return review;
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

/** Saves the review's next version and answers with it. */
export async function saveReview(tx: Tx, review: Review, why?: string): Promise<Done<ReviewView>> {
  review.version += 1;
  await tx.manager.save(review);
  return { answer: viewOf(review, tx.today), subjectId: review.id, after: review, ...(why ? { why } : {}) };
}
