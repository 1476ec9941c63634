import { declineComplaint, type DeclineComplaint as Body, type ComplaintView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { requireOrgan } from '../cases/case.repository.js';
import { ComplaintReplies } from './complaint-replies.js';
import { complaintForUpdate } from './complaint.repository.js';
import { complaintSealed } from './complaint.views.js';

/** An officer ends a complaint that is not taken up, with a reason for the file and a reply for its author. */
@Controller()
export class DeclineComplaint {
  constructor(
    private readonly deeds: Deeds,
    private readonly replies: ComplaintReplies,
  ) {}

  @OnRequest(declineComplaint)
  handle(@Asked() call: Call<Body>): Promise<ComplaintView> {
    return this.deeds.once(call, async (tx) => {
      const complaint = await complaintForUpdate(tx, call);
      requireOrgan(call, complaint.organId);
      const by = { actorKind: 'officer' as const, actorId: officerOf(call).id };
      await this.replies.reply(tx, complaint, { deed: 'decline', ...call.body, by });
      return { answer: complaintSealed(complaint), subjectId: complaint.id, after: complaint };
    });
  }
}
