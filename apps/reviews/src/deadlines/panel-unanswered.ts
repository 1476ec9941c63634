import { panelUnanswered } from '#contracts';
import type { DeadlineRow } from '#deadlines';
import { bySystem, trace } from '#history';
import { next } from '#kernel';
import type { Tx } from '#messaging';
import { saveDetermination } from '../determination/determination.changes.js';
import { Determination } from '../determination/determination.entity.js';
import { questionOf } from '../determination/question-day.js';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { lockReport } from '../known/known-report.repository.js';

/** The agency let the day of a question of the panel pass: that stands in the file, and goes out as a fact (办法 art. 26). */
export async function panelLeftUnanswered(tx: Tx, row: DeadlineRow): Promise<void> {
  const { subjectId: id, dueOn } = row;
  const { reportId } = await tx.manager.findOneByOrFail(Determination, { id });
  await lockReport(tx, reportId);
  const determination = await tx.manager.findOneOrFail(Determination, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (next(determinationWorkflow, determination.status, 'answer-panel') === null) return;
  const questionNo = questionOf(row);
  const details = { questionNo, dueOn };
  await trace(tx, determinationWorkflow, determination, { deed: 'leave-unanswered', by: bySystem('reviews'), details });
  await saveDetermination(tx, determination);
  const { agencyId, projectId, regulatorOrganId } = determination;
  const fact = { determinationId: id, questionNo, reportId, agencyId, projectId, regulatorOrganId, dueOn };
  tx.emit(panelUnanswered, fact);
}
