import type { DeadlineRow } from '#deadlines';
import { applyDeed, bySystem, trace } from '#history';
import type { LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { saveDetermination } from '../determination/determination.changes.js';
import { Determination } from '../determination/determination.entity.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { lockReport } from '../known/known-report.repository.js';
import { lockReview, saveReview } from '../review/review.changes.js';

/** The last day of a suspension is over and D04 runs on: the review's own trace says so too. */
export async function answerPeriodRunsOn(tx: Tx, { subjectId }: DeadlineRow, until: LocalDate): Promise<void> {
  const review = await lockReview(tx, subjectId);
  const details = { date: 'D04', ground: 'suspension-over' };
  await trace(tx, reviewWorkflow, review, {
    deed: 'resume-answer-period',
    by: bySystem('reviews'),
    reason: until,
    details,
  });
  await saveReview(tx, review);
}

/** The same of D06: the panel is to go on with the examination. */
export async function examinationGoesOn(tx: Tx, { subjectId: id }: DeadlineRow, until: LocalDate): Promise<void> {
  const { reportId } = await tx.manager.findOneByOrFail(Determination, { id });
  await lockReport(tx, reportId);
  const determination = await tx.manager.findOneOrFail(Determination, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (determination.status !== 'PAUSED') return;
  await applyDeed(tx, determinationWorkflow, determination, 'resume', bySystem('reviews'), until);
  determination.pause = null;
  await saveDetermination(tx, determination);
}
