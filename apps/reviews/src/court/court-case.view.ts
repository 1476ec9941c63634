import type { CourtCaseView } from '#contracts';
import { allowed } from '#kernel';
import { courtCaseWorkflow } from '../domain/court-case-workflow.js';
import type { CourtCase } from './court-case.entity.js';

export function viewOf(courtCase: CourtCase): CourtCaseView {
  const { id, version, reportId, projectId, agencyId, court, caseNo, filedOn, status } = courtCase;
  const { result, lossReason, decidedOn } = courtCase;
  const filed = { reportId, projectId, agencyId, court, caseNo, filedOn };
  return {
    id,
    version,
    ...filed,
    stage: status,
    result: result ?? 'pending',
    ...(lossReason ? { lossReason } : {}),
    ...(decidedOn ? { decidedOn } : {}),
    allowed: allowed(courtCaseWorkflow, status),
  };
}
