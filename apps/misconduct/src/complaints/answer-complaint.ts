import { answerComplaint, type AnswerComplaint as Body, type ComplaintView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { requireOrgan } from '../cases/case.repository.js';
import { ComplaintReplies } from './complaint-replies.js';
import { complaintForUpdate } from './complaint.repository.js';
import { complaintSealed } from './complaint.views.js';

/** An officer tells whoever complained what came of it. */
@Controller()
export class AnswerComplaint {
  constructor(
    private readonly deeds: Deeds,
    private readonly replies: ComplaintReplies,
  ) {}

  @OnRequest(answerComplaint)
  handle(@Asked() call: Call<Body>): Promise<ComplaintView> {
    return this.deeds.once(call, async (tx) => {
      const complaint = await complaintForUpdate(tx, call);
      requireOrgan(call, complaint.organId);
      const by = { actorKind: 'officer' as const, actorId: officerOf(call).id };
      await this.replies.reply(tx, complaint, { deed: 'answer', ...call.body, by });
      return { answer: complaintSealed(complaint), subjectId: complaint.id, after: complaint };
    });
  }
}
