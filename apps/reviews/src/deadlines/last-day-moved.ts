import type { DeadlineRow, Deadlines } from '#deadlines';
import { applyDeed, bySystem, trace } from '#history';
import type { LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { followOwnDays } from '../dates/own-days.js';
import { followReceipt } from '../determination/follow-receipt.js';
import type { ReviewDocuments } from '../documents/review-documents.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { rulingFalls } from '../domain/withdraw-ruling.js';
import { endedBy } from '../history/ended-by.js';
import { newestVersion } from '../known/known-report.repository.js';
import { lockReview, saveReview } from '../review/review.changes.js';
import { Review } from '../review/review.entity.js';
import { standingOf } from '../review/standing.js';

const inTime = 'in-time-as-recomputed';

interface Means {
  deadlines: Deadlines;
  documents: ReviewDocuments;
}

/**
 * D03 of a proof of service moved: every review filed by it is counted again. One that waits as late and is not is admitted by
 * law; one refused as late is taken up again, and the ruling, if not final, withdrawn with its document.
 */
export async function lastDayToFileMoved(
  tx: Tx,
  { deadlines, documents }: Means,
  { subjectId: serviceId, dueOn }: DeadlineRow,
  oldDueOn: LocalDate,
): Promise<void> {
  for (const { id } of await tx.manager.findBy(Review, { serviceId, tenant: tx.tenant })) {
    const review = await lockReview(tx, id);
    const late = review.filedOn > dueOn;
    if (review.late === late || review.status === 'WITHDRAWN') continue;
    review.late = late;
    const details = { date: 'D03', old: { dueOn: oldDueOn }, new: { dueOn } };
    await trace(tx, reviewWorkflow, review, {
      deed: 'recomputed',
      by: bySystem('reviews'),
      reason: 'holidays-imported',
      details,
    });
    if (review.status === 'LATE' && !late)
      await applyDeed(tx, reviewWorkflow, review, 'admit-late', bySystem('reviews'), inTime);
    else if (await falls(tx, review)) {
      await applyDeed(tx, reviewWorkflow, review, 'withdraw-ruling', bySystem('reviews'), inTime);
      await documents.revokeLateRuling(tx, review);
    }
    await followOwnDays(tx, deadlines, review);
    await saveReview(tx, review);
  }
}

async function falls(tx: Tx, review: Review): Promise<boolean> {
  if (review.status !== 'REFUSED') return false;
  const { id, reportId, reportVersion, applicant, late: stillLate } = review;
  const { version } = await newestVersion(tx.manager, reportId);
  const { reviewIsOpen, reviewIsAnswered } = standingOf(
    await tx.manager.findBy(Review, { reportId, applicant }),
    reportVersion,
  );
  return rulingFalls({
    endedBy: await endedBy(tx, id),
    stillLate,
    isSuperseded: version > reportVersion,
    hasAnother: reviewIsOpen || reviewIsAnswered,
  });
}

/** D05 of a review moved: so do the determinations asked for after it. */
export async function lastDayToApplyMoved(tx: Tx, deadlines: Deadlines, { subjectId }: DeadlineRow): Promise<void> {
  const review = await lockReview(tx, subjectId);
  await followReceipt(tx, deadlines, review, 'holidays-imported');
}
