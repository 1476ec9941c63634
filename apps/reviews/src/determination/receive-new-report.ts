import type { Deadlines } from '#deadlines';
import { applyDeed, bySystem } from '#history';
import { next } from '#kernel';
import type { Tx } from '#messaging';
import { IsNull, LessThan } from 'typeorm';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { settleCorrectiveSteps } from '../corrective-steps/settle-corrective-steps.js';
import { saveDetermination } from './determination.changes.js';
import { Determination } from './determination.entity.js';
import { newReportDay } from './opinion-period.js';

/** A registered later version is the new report a panel asked for (art. 25), whether in time or not. */
export async function receiveNewReport(tx: Tx, deadlines: Deadlines, reportId: string, version: number): Promise<void> {
  const determinations = await tx.manager.find(Determination, {
    where: { reportId, reportVersion: LessThan(version), newVersion: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  for (const determination of determinations.filter(({ opinion }) => opinion?.outcome === 'correct')) {
    determination.newVersion = version;
    if (next(determinationWorkflow, determination.status, 'receive-new-report') !== null) {
      await applyDeed(
        tx,
        determinationWorkflow,
        determination,
        'receive-new-report',
        bySystem('reviews'),
        `version-${version}`,
      );
    }
    await deadlines.meet(tx, newReportDay(determination));
    await settleCorrectiveSteps(tx, deadlines, determination.id, 'new-report', `version-${version}`);
    await saveDetermination(tx, determination);
  }
}
