import { newReportMissed } from '#contracts';
import type { DeadlineRow } from '#deadlines';
import { applyDeed, bySystem } from '#history';
import { next } from '#kernel';
import type { Tx } from '#messaging';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { lockReport } from '../known/known-report.repository.js';
import { saveDetermination } from '../determination/determination.changes.js';
import { Determination } from '../determination/determination.entity.js';

/** The day set for the new report is over and none came: that stands in the file, and goes out as a fact (办法 art. 25-26). */
export async function missNewReport(tx: Tx, { subjectId: id, dueOn }: DeadlineRow): Promise<void> {
  const { reportId } = await tx.manager.findOneByOrFail(Determination, { id });
  await lockReport(tx, reportId);
  const determination = await tx.manager.findOneOrFail(Determination, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (next(determinationWorkflow, determination.status, 'record-no-new-report') === null) return;
  await applyDeed(tx, determinationWorkflow, determination, 'record-no-new-report', bySystem('reviews'), dueOn);
  await saveDetermination(tx, determination);
  const { agencyId, projectId, regulatorOrganId } = determination;
  tx.emit(newReportMissed, { determinationId: id, reportId, agencyId, projectId, regulatorOrganId, dueOn });
}
