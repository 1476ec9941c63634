import type { Deadlines } from '#deadlines';
import { applyDeed, bySystem, trace } from '#history';
import type { Tx } from '#messaging';
import { datesOfOne } from '../dates/dates-of.js';
import { followOwnDays } from '../dates/own-days.js';
import { followReceipt } from '../determination/follow-receipt.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { receiptInForce } from '../known/known-report.repository.js';
import { followFilingPeriod } from './follow-filing-period.js';
import { lastDayToFile, meetFilingPeriod } from './last-day-to-file.js';
import { saveReview } from './review.changes.js';
import { Review } from './review.entity.js';
import { determinationRequestedOn, settleReceipt } from './settle-receipt.js';

const abandoned: readonly string[] = ['REFUSED', 'WITHDRAWN'];

/** Counts every review of a report again after its proofs of service changed. A review is kept whatever comes of it. */
export async function followServices(tx: Tx, deadlines: Deadlines, reportId: string, why: string): Promise<void> {
  const reviews = await tx.manager.find(Review, { where: { reportId }, lock: { mode: 'pessimistic_write' } });
  for (const review of reviews.filter(({ status }) => !abandoned.includes(status))) {
    const changes = [await followFiling(tx, deadlines, review, why), await followResult(tx, deadlines, review, why)];
    if (!changes.includes(true)) continue;
    await followOwnDays(tx, deadlines, review);
    await saveReview(tx, review);
  }
  await followFilingPeriod(tx, deadlines, reportId, why);
}

/**
 * D03 again; an application that waits as late and turns out in time is admitted by law. With no proof left no day was
 * missed: it is not late, and waits for one.
 */
async function followFiling(tx: Tx, deadlines: Deadlines, review: Review, why: string): Promise<boolean> {
  const service = await receiptInForce(tx.manager, review.reportId, review.reportVersion);
  if (review.serviceId === (service?.serviceId ?? null)) return false;
  const old = { from: review.servedOn, dueOn: (await datesOfOne(tx.manager, review)).D03?.dueOn ?? null };
  review.servedOn = service?.servedOn ?? null;
  review.serviceId = service?.serviceId ?? null;
  const dueOn = service ? await lastDayToFile(tx, deadlines, review, { service, applicant: review.applicant }) : null;
  if (service) await meetFilingPeriod(tx, deadlines, review, service.serviceId);
  review.late = dueOn !== null && review.filedOn > dueOn;
  const details = { date: 'D03', old, new: { from: review.servedOn, dueOn } };
  await trace(tx, reviewWorkflow, review, { deed: 'recomputed', by: bySystem('reviews'), reason: why, details });
  if (review.status === 'LATE' && service && !review.late) {
    await applyDeed(tx, reviewWorkflow, review, 'admit-late', bySystem('reviews'), 'in-time-as-recomputed');
  }
  return true;
}

/**
 * D05 again. Where the result changed, the household receives it with the new version: that version's proof of service
 * goes before the clerk's own record. The proof serves the result; a later one moves the day; with none left, the result is
 * yet to be served, unless a determination has begun.
 */
export async function followResult(tx: Tx, deadlines: Deadlines, review: Review, why: string): Promise<boolean> {
  if (review.newVersion === null) return false;
  const service = await receiptInForce(tx.manager, review.reportId, review.newVersion);
  const servedOn = service?.servedOn ?? review.resultProof?.servedOn ?? null;
  if (servedOn === review.resultServedOn) return false;
  const old = { from: review.resultServedOn, dueOn: (await datesOfOne(tx.manager, review)).D05?.dueOn ?? null };
  const requestedOn = await determinationRequestedOn(tx, review);
  review.resultServedOn = servedOn;
  if (review.status === 'CHANGED') {
    await applyDeed(tx, reviewWorkflow, review, 'serve-result', bySystem('reviews'), why);
    await settleReceipt(tx, deadlines, review, why);
  } else if (servedOn === null && requestedOn === null) {
    await applyDeed(tx, reviewWorkflow, review, 'void-service-changed', bySystem('reviews'), why);
    await settleReceipt(tx, deadlines, review, why);
  } else {
    const dueOn = await settleReceipt(tx, deadlines, review, why);
    const details = { date: 'D05', old, new: { from: servedOn, dueOn } };
    await trace(tx, reviewWorkflow, review, { deed: 'recomputed', by: bySystem('reviews'), reason: why, details });
  }
  await followReceipt(tx, deadlines, review, why);
  return true;
}
