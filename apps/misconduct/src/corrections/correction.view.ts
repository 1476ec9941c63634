import type { CorrectionView } from '#contracts';
import { allowed } from '#kernel';
import { correctionWorkflow } from '../domain/correction-workflow.js';
import type { CorrectionOrder } from './correction-order.entity.js';

export function correctionViewOf(order: CorrectionOrder): CorrectionView {
  const { id, version, state, caseId, what, issuedOn, servedOn, dueOn, report, finding } = order;
  return {
    id,
    version,
    state,
    caseId,
    what,
    issuedOn,
    ...(servedOn ? { servedOn } : {}),
    dueOn,
    ...(report ? { reported: report.text, reportedOn: report.reportedOn } : {}),
    ...(finding ? { finding: finding.finding, checkedOn: finding.checkedOn } : {}),
    allowed: allowed(correctionWorkflow, state),
  };
}
