import type { PenaltyRemedyView } from '#contracts';
import { allowed } from '#kernel';
import { remedyWorkflow } from '../domain/remedy-workflow.js';
import type { PenaltyRemedy } from './penalty-remedy.entity.js';

/** A remedy as officers and the agency see it. */
export function remedyViewOf(remedy: PenaltyRemedy): PenaltyRemedyView {
  const { id, version, caseId, kind, state, filedOn, late, heardBy } = remedy;
  return {
    id,
    version,
    caseId,
    kind,
    state,
    filedOn,
    late,
    heardBy,
    ...(remedy.docketNo ? { docketNo: remedy.docketNo } : {}),
    ...(remedy.documentNo ? { documentNo: remedy.documentNo } : {}),
    ...(remedy.endedOn ? { endedOn: remedy.endedOn } : {}),
    ...(remedy.penaltiesLeft ? { penaltiesLeft: remedy.penaltiesLeft } : {}),
    ...(remedy.fineYuanLeft ? { fineYuanLeft: remedy.fineYuanLeft } : {}),
    allowed: allowed(remedyWorkflow, state),
  };
}
