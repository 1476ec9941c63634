import type { Tx } from '#messaging';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { applyDeed, bySystem } from '../history/apply-deed.js';
import { saveDetermination } from './determination.changes.js';
import { Determination } from './determination.entity.js';

/** A registered later version is the new report a panel asked for (art. 25). */
export async function receiveNewReport(tx: Tx, reportId: string, version: number): Promise<void> {
  const waiting = await tx.manager.findBy(Determination, { reportId, status: 'CORRECT' });
  for (const determination of waiting.filter(({ reportVersion }) => reportVersion < version)) {
    await applyDeed(tx, determinationWorkflow, determination, 'receive-new-report', bySystem, `version-${version}`);
    await saveDetermination(tx, determination);
  }
}
