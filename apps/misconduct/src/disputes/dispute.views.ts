import type { RecordDisputeView } from '#contracts';
import { allowed, maskName } from '#kernel';
import { Injectable } from '@nestjs/common';
import { disputeWorkflow } from '../domain/dispute-workflow.js';
import { DisputeSeals } from './dispute-seals.js';
import type { RecordDispute } from './record-dispute.entity.js';

/** A dispute without what was said in it: the answer to a deed is kept for its twin, and keeps no personal data. */
export function disputeViewOf(dispute: RecordDispute): RecordDisputeView {
  const { id, version, recordId, state, grounds, filedOn, answerDueOn } = dispute;
  return {
    id,
    version,
    recordId,
    state,
    grounds,
    filedOn,
    answerDueOn,
    evidenceSha256: dispute.evidence,
    ...(dispute.reason ? { reason: dispute.reason } : {}),
    ...(dispute.decidedOn ? { decidedOn: dispute.decidedOn } : {}),
    allowed: allowed(disputeWorkflow, state).filter((deed) => deed !== 'moot'),
  };
}

/** Shows disputes in the file of their entry, with what was said, and by whom. */
@Injectable()
export class DisputeViews {
  constructor(private readonly seals: DisputeSeals) {}

  of(dispute: RecordDispute): RecordDisputeView {
    return {
      ...disputeViewOf(dispute),
      statement: this.seals.open('statement', dispute.statement),
      ...(dispute.onBehalfOf ? { onBehalfOf: maskName(this.seals.open('on_behalf_of', dispute.onBehalfOf)) } : {}),
    };
  }
}
