import { In, Not, type EntityManager } from 'typeorm';
import { CorrectionOrder } from '../corrections/correction-order.entity.js';
import type { RepairFacts } from '../domain/repair-eligibility.js';
import { performanceWorkflow } from '../domain/performance-workflow.js';
import { Performance } from '../performance/performance.entity.js';

/** What the case has on file of performance and correction: nothing is owed, paid or lifted, and no order to correct that was served stands unfulfilled. */
export async function caseFacts(
  manager: EntityManager,
  caseId: string,
): Promise<Pick<RepairFacts, 'dutiesPerformed' | 'corrected'>> {
  const performance = await manager.findOneBy(Performance, { id: caseId });
  const isUncorrected = await manager.existsBy(CorrectionOrder, {
    caseId,
    state: Not(In(['CORRECTION_ISSUED', 'CORRECTED'])),
  });
  const isOwed = performance !== null && !performanceWorkflow.final.includes(performance.state);
  return { dutiesPerformed: !isOwed, corrected: !isUncorrected };
}
