import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import { complaintWorkflow, type ComplaintDeed } from '../domain/complaint-workflow.js';
import { advance, type Said } from '../proceedings/advance.js';
import { ComplaintDays } from './complaint-days.js';
import { Complaint } from './complaint.entity.js';
import { ComplaintSeals } from './complaint-seals.js';

interface Reply extends Omit<Said, 'content'> {
  deed: ComplaintDeed;
  reply: string;
}

/** What whoever complained is told in the end. */
@Injectable()
export class ComplaintReplies {
  constructor(
    private readonly seals: ComplaintSeals,
    private readonly days: ComplaintDays,
  ) {}

  /** Ends a complaint with the reply whoever made it reads by the tracking code. */
  async reply(tx: Tx, complaint: Complaint, { deed, reply, by, reason }: Reply): Promise<void> {
    complaint.sealedReply = this.seals.seal('reply', reply);
    complaint.repliedOn = tx.today;
    await advance(tx, complaintWorkflow, complaint, { deed, by, ...(reason ? { reason } : {}) });
    await this.days.replied(tx, complaint);
  }

  /** The complaint a lead was opened from, locked, while it waits for its reply. */
  behind(tx: Tx, leadId: string): Promise<Complaint | null> {
    return tx.manager.findOne(Complaint, { where: { leadId, state: 'TAKEN_UP' }, lock: { mode: 'pessimistic_write' } });
  }
}
