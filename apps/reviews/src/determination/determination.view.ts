import type { DeterminationView } from '#contracts';
import { allowed, sha256Hex } from '#kernel';
import { shownDates } from '../dates/legal-date.js';
import { determinationWorkflow, type DeterminationDeed } from '../domain/determination-workflow.js';
import type { Determination } from './determination.entity.js';

/** The request that carries out a deed of the table; the deeds missing here happen by law or by event. */
const requestsOf: Partial<Record<DeterminationDeed, string>> = {
  accept: 'accept-determination',
  refuse: 'accept-determination',
  'admit-late': 'accept-determination',
  'refuse-late': 'accept-determination',
  'draw-panel': 'draw-panel',
  'redraw-panel': 'draw-panel',
  maintain: 'give-opinion',
  'send-back': 'give-opinion',
  withdraw: 'withdraw-determination',
};

export function viewOf(determination: Determination): DeterminationView {
  const { ground, receivedOn, drawSecret, opinion, jurisdiction } = determination;
  return {
    id: determination.id,
    version: determination.version,
    reviewId: determination.reviewId,
    reportId: determination.reportId,
    reportVersion: determination.reportVersion,
    projectId: determination.projectId,
    agencyId: determination.agencyId,
    applicant: determination.applicant,
    status: determination.status,
    statement: determination.statement,
    ...(ground ? { ground } : {}),
    filedOn: determination.filedOn,
    late: determination.late,
    ...(receivedOn ? { receivedOn } : {}),
    dates: shownDates('D06', receivedOn, jurisdiction),
    ...(drawSecret ? { drawCommitment: sha256Hex(drawSecret) } : {}),
    ...(opinion ? { opinion } : {}),
    allowed: requestsOpen(determination),
  };
}

function requestsOpen({ status }: Determination): string[] {
  const requests = allowed(determinationWorkflow, status).flatMap((deed) => requestsOf[deed] ?? []);
  return [...new Set(requests)];
}
