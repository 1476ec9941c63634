import type { CreditRepairView } from '#contracts';
import { allowed } from '#kernel';
import { repairWorkflow } from '../domain/repair-workflow.js';
import type { CreditRepair } from './credit-repair.entity.js';

/** Said with every refusal and denial (行政复议法 art. 20, 行政诉讼法 art. 46). */
const remedy = {
  zh: '对本决定不服的，可以自知道本决定之日起六十日内申请行政复议，或者六个月内提起行政诉讼。',
  en: 'Against this decision: reconsideration within 60 days of learning of it, or a suit within six months.',
};

/** An application for repair as its officers and the agency see it. */
export function repairViewOf(repair: CreditRepair): CreditRepairView {
  const { id, version, recordId, agencyId, state, channel, promise, appliedOn } = repair;
  return {
    id,
    version,
    recordId,
    agencyId,
    state,
    channel,
    promise,
    appliedOn,
    ...(repair.dueOn ? { dueOn: repair.dueOn } : {}),
    ...(repair.verification ? { findings: repair.verification.findings } : {}),
    ...(repair.reason ? { reason: repair.reason } : {}),
    ...(repair.decidedOn ? { decidedOn: repair.decidedOn } : {}),
    ...(state === 'REFUSED' || state === 'DENIED' ? { remedy } : {}),
    ...(repair.barredUntil ? { barredUntil: repair.barredUntil } : {}),
    allowed: allowed(repairWorkflow, state).filter((deed) => deed !== 'moot'),
  };
}
