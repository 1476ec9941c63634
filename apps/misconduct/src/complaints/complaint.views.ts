import type { ComplaintStatus, ComplaintStep, ComplaintView } from '#contracts';
import { allowed, maskName } from '#kernel';
import { complaintWorkflow } from '../domain/complaint-workflow.js';
import { guidanceFor } from '../domain/complaint-guidance.js';
import type { ProceedingStep } from '../proceedings/proceeding-step.entity.js';
import type { ComplaintAdditionRow } from './complaint-addition.entity.js';
import type { Complaint } from './complaint.entity.js';
import type { ComplaintSeals } from './complaint-seals.js';

/** What the tracking code opens: how it stands and the reply, not what was written. */
export function complaintStatusOf(complaint: Complaint, seals: ComplaintSeals): ComplaintStatus {
  const { state, organId, receivedOn, added, matters, repliedOn, sealedReply } = complaint;
  const guidance = guidanceFor(matters);
  return {
    state,
    organId,
    receivedOn,
    added,
    ...(sealedReply ? { reply: seals.open('reply', sealedReply) } : {}),
    ...(repliedOn ? { repliedOn } : {}),
    ...(guidance ? { guidance } : {}),
  };
}

interface Further {
  additions: ComplaintAdditionRow[];
  history: ProceedingStep[];
}

/** A complaint with nothing of what is sealed: the answer to a deed is kept for its twin, and keeps nobody's words. */
export function complaintSealed(complaint: Complaint): ComplaintView {
  const { id, version, state, organId, matters, receivedOn, agencyId, leadId } = complaint;
  return {
    id,
    version,
    state,
    organId,
    matters,
    receivedOn,
    ...(agencyId ? { agencyId } : {}),
    ...(leadId ? { leadId } : {}),
    allowed: allowed(complaintWorkflow, state),
    additions: [],
    history: [],
  };
}

/** For officers: in a list without the text; its author masked in either. */
export function complaintViewOf(complaint: Complaint, seals: ComplaintSeals, further?: Further): ComplaintView {
  const name = seals.opened('name', complaint.sealedName);
  const agencyName = seals.opened('agency_name', complaint.sealedAgencyName);
  const reply = seals.opened('reply', complaint.sealedReply);
  return {
    ...complaintSealed(complaint),
    ...(agencyName ? { agencyName } : {}),
    ...(name ? { name: maskName(name) } : {}),
    ...(reply ? { reply } : {}),
    ...(further ? { text: seals.open('text', complaint.sealedText) } : {}),
    additions: (further?.additions ?? []).map(({ receivedOn: on, sealedText }) => ({
      receivedOn: on,
      text: seals.open('addition', sealedText),
    })),
    history: (further?.history ?? []).map(stepOf),
  };
}

const stepOf = ({ version, deed, fromState, toState, at, actorKind, actorId }: ProceedingStep): ComplaintStep => ({
  version,
  deed,
  actorKind,
  actorId,
  from: fromState,
  to: toState,
  at: at.toISOString(),
});
