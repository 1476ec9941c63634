import type { Tx } from '#messaging';
import { lastDay } from '../dates/legal-date.js';
import { followReceipt } from '../determination/follow-receipt.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { applyDeed, bySystem, traceDeed } from '../history/apply-deed.js';
import { serviceInForce } from '../known/known-report.repository.js';
import { saveReview } from './review.changes.js';
import { Review } from './review.entity.js';

const abandoned: readonly string[] = ['REFUSED', 'WITHDRAWN'];

/** Counts every review of a report again after its proofs of service changed. A review is kept whatever comes of it. */
export async function followServices(tx: Tx, reportId: string, why: string): Promise<void> {
  const reviews = await tx.manager.find(Review, { where: { reportId }, lock: { mode: 'pessimistic_write' } });
  for (const review of reviews.filter(({ status }) => !abandoned.includes(status))) {
    const changes = [await followFiling(tx, review, why), await followResult(tx, review, why)];
    if (changes.includes(true)) await saveReview(tx, review);
  }
}

/** D03 again; an application that waits as late and turns out in time is admitted by law. */
async function followFiling(tx: Tx, review: Review, why: string): Promise<boolean> {
  const service = await serviceInForce(tx.manager, review.reportId, review.reportVersion);
  if (review.serviceId === (service?.serviceId ?? null)) return false;
  const old = review.servedOn;
  review.servedOn = service?.servedOn ?? null;
  review.serviceId = service?.serviceId ?? null;
  const dueOn = lastDay('D03', review.servedOn, review.jurisdiction);
  if (dueOn !== null) review.late = review.filedOn > dueOn;
  await traceDeed(tx, reviewWorkflow, review, recomputed('D03', old, review.servedOn, review, why));
  if (review.status === 'LATE' && !review.late) {
    await applyDeed(tx, reviewWorkflow, review, 'admit-late', bySystem, 'in-time-as-recomputed');
  }
  return true;
}

/**
 * D05 again. Where the result changed, the household receives it with the new version: that version's proof of service
 * goes before the clerk's own record. The proof serves the result; a later one only moves the day.
 */
export async function followResult(tx: Tx, review: Review, why: string): Promise<boolean> {
  if (review.newVersion === null) return false;
  const service = await serviceInForce(tx.manager, review.reportId, review.newVersion);
  const old = review.resultServedOn;
  const servedOn = service?.servedOn ?? review.resultProof?.servedOn ?? null;
  if (servedOn === old) return false;
  review.resultServedOn = servedOn;
  if (review.status === 'CHANGED') {
    await applyDeed(tx, reviewWorkflow, review, 'serve-result', bySystem, why);
  } else {
    await traceDeed(tx, reviewWorkflow, review, recomputed('D05', old, servedOn, review, why));
  }
  await followReceipt(tx, review, why);
  return true;
}

/** The line that tells what a date was counted from and to, before and now. */
function recomputed(
  date: 'D03' | 'D05',
  old: string | null,
  now: string | null,
  { jurisdiction }: Review,
  why: string,
) {
  const value = (from: string | null) => ({ from, dueOn: lastDay(date, from, jurisdiction) });
  return {
    deed: 'recomputed' as const,
    by: bySystem,
    reason: why,
    details: { date, old: value(old), new: value(now) },
  };
}
