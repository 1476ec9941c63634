import type { Tx } from '#messaging';
import { complaintWorkflow, type ComplaintDeed } from '../domain/complaint-workflow.js';
import { advance, type Said } from '../proceedings/advance.js';
import { Complaint } from './complaint.entity.js';
import type { ComplaintSeals } from './complaint-seals.js';

/** Ends a complaint with the reply whoever made it reads by the tracking code. */
export async function replyTo(
  tx: Tx,
  seals: ComplaintSeals,
  complaint: Complaint,
  { deed, reply, by, reason }: { deed: ComplaintDeed; reply: string } & Omit<Said, 'content'>,
): Promise<void> {
  complaint.sealedReply = seals.seal('reply', reply);
  complaint.repliedOn = tx.today;
  await advance(tx, complaintWorkflow, complaint, { deed, by, ...(reason ? { reason } : {}) });
}

/** The complaint a lead was opened from, locked, while it waits for its reply. */
export function complaintBehind(tx: Tx, leadId: string): Promise<Complaint | null> {
  return tx.manager.findOne(Complaint, { where: { leadId, state: 'TAKEN_UP' }, lock: { mode: 'pessimistic_write' } });
}
