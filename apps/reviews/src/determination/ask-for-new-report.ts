import type { Deadlines } from '#deadlines';
import { bySystem } from '#history';
import type { Tx } from '#messaging';
import { openCorrectiveStep } from '../corrective-steps/open-corrective-step.js';
import type { Determination } from './determination.entity.js';
import { newReportDay } from './opinion-period.js';

/** An opinion that asks for correction sets the agency a day, and the new report is owed until it is there. */
export async function askForNewReport(tx: Tx, deadlines: Deadlines, determination: Determination): Promise<void> {
  const dueOn = determination.opinion?.newReportBy;
  if (!dueOn) return;
  const { id: subjectId, agencyId, reportId, projectId, regulatorOrganId: organId } = determination;
  const concerned = { agencyId, reportId, projectId, organId };
  const setting = { from: tx.today, dueOn, mustAct: ['agency' as const], ...concerned };
  await deadlines.openOn(tx, { ...newReportDay(determination), ...setting });
  const owed = {
    subjectKind: 'determination' as const,
    subjectId,
    what: 'new-report' as const,
    owedBy: 'agency' as const,
  };
  const text = '按专家鉴定意见改正并重新出具评估报告。';
  await openCorrectiveStep(tx, determination, { ...owed, dueOn, text }, bySystem('reviews'));
}
