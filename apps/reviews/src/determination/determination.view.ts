import { pauseGrounds, type DeterminationView } from '#contracts';
import { allowed, sha256Hex } from '#kernel';
import type { DeadlineRow } from '#deadlines';
import { shownDeadline } from '../dates/shown-deadline.js';
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
  'start-examining': 'start-examining',
  pause: 'pause-examination',
  resume: 'resume-examination',
  'examine-aspect': 'examine-aspect',
  'ask-party': 'ask-party',
  'answer-panel': 'answer-panel',
  'record-site-visit': 'record-site-visit',
  maintain: 'give-opinion',
  'send-back': 'give-opinion',
  'allocate-fee': 'allocate-fee',
  close: 'close-determination',
  withdraw: 'withdraw-determination',
};

/** A determination with its period for the opinion, as the deadline now stands; null while it does not run. */
export function viewOf(determination: Determination, period: DeadlineRow | null): DeterminationView {
  const { ground, receivedOn, drawSecret, opinion, pause, fee } = determination;
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
    filing: determination.shownFiling(),
    late: determination.late,
    ...(receivedOn ? { receivedOn } : {}),
    dates: shownDeadline(period),
    ...(drawSecret ? { drawCommitment: sha256Hex(drawSecret) } : {}),
    ...(opinion ? { opinion } : {}),
    ...(pause ? { pause: { ...pause, ...pauseGrounds[pause.ground] } } : {}),
    ...(fee ? { fee } : {}),
    allowed: requestsOpen(determination),
  };
}

function requestsOpen({ status }: Determination): string[] {
  const requests = allowed(determinationWorkflow, status).flatMap((deed) => requestsOf[deed] ?? []);
  return [...new Set(requests)];
}
