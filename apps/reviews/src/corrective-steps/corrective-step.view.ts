import type { CorrectiveStepView } from '#contracts';
import { allowed, type LocalDate } from '#kernel';
import { correctiveStepWorkflow, type CorrectiveStepDeed } from '../domain/corrective-step-workflow.js';
import type { CorrectiveStep } from './corrective-step.entity.js';

const requestsOf: Record<CorrectiveStepDeed, string> = {
  perform: 'perform-corrective-step',
  confirm: 'check-corrective-step',
  return: 'check-corrective-step',
  lift: 'lift-corrective-step',
};

/** A corrective step as it stands on a day. One let go is not overdue any more. */
export function viewOf(step: CorrectiveStep, today: LocalDate): CorrectiveStepView {
  const { id, version, subjectKind, subjectId, reportId, agencyId, what, owedBy, dueOn, text, status } = step;
  const { doneOn, evidenceSha256, filedOn: orderedOn } = step;
  const requests = allowed(correctiveStepWorkflow, status).map((deed) => requestsOf[deed]);
  const order = { subjectKind, subjectId, reportId, agencyId, what, owedBy, orderedOn, dueOn, text };
  return {
    id,
    version,
    ...order,
    status,
    ...(doneOn ? { doneOn } : {}),
    ...(evidenceSha256 ? { evidenceSha256 } : {}),
    overdue: status !== 'LIFTED' && (doneOn ?? today) > dueOn,
    allowed: [...new Set(requests)],
  };
}
