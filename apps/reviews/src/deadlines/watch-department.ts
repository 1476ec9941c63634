import type { DeadlineRow, Deadlines } from '#deadlines';
import type { Tx } from '#messaging';
import { watchOf, type OwnDay } from '../dates/own-days.js';
import { lockReview } from '../review/review.changes.js';

/**
 * The department let its day pass to put an application before the agency, or to serve a result: the household waits for its
 * adverse party. From today it stands in the regulator's queue too, unless the regulator is the department.
 */
export async function watchDepartment(tx: Tx, deadlines: Deadlines, row: DeadlineRow): Promise<void> {
  const review = await lockReview(tx, row.subjectId);
  const { organId, regulatorOrganId, reportId, projectId } = review;
  if (organId === regulatorOrganId) return;
  const concerned = { organId: regulatorOrganId, reportId, projectId, mustAct: ['regulator' as const] };
  await deadlines.openOn(tx, { ...watchOf(row.key as OwnDay, review), from: row.dueOn, dueOn: tx.today, ...concerned });
}
