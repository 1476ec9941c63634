import { declineLead, type DeclineLead as Body, type LeadView } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { applyDeed, officer } from '../cases/apply-deed.js';
import { leadForUpdate, requireOrgan } from '../cases/case.repository.js';
import { leadViewOf } from '../cases/case.views.js';
import type { MisconductCase } from '../cases/misconduct-case.entity.js';
import { ComplaintReplies } from '../complaints/complaint-replies.js';
import { whichOf } from '../deadlines/case-deadline.js';

/** Leaves a verified lead unfiled (不予立案): D07 is met, and whoever complained is told why. */
@Controller()
export class DeclineLead {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly replies: ComplaintReplies,
  ) {}

  @OnRequest(declineLead)
  handle(@Asked() call: Call<Body>): Promise<LeadView> {
    return this.deeds.once(call, async (tx) => {
      const found = await leadForUpdate(tx, call);
      requireOrgan(call, found.organId);
      const { reason } = call.body;
      found.filingReason = reason;
      await applyDeed(tx, found, 'leave-unfiled', { by: officer(call), reason });
      await this.deadlines.meet(tx, whichOf(found, 'D07'));
      await this.answerComplaint(tx, call, found);
      return { answer: leadViewOf(found), subjectId: found.id, after: found, why: 'lead-declined' };
    });
  }

  private async answerComplaint(tx: Tx, call: Call<Body>, { id }: MisconductCase): Promise<void> {
    const complaint = await this.replies.behind(tx, id);
    if (!complaint) return;
    const { reply } = call.body;
    if (!reply) throw new Refusal('complaint-reply-missing', { pointer: '/reply' });
    const by = { actorKind: 'officer' as const, actorId: officerOf(call).id };
    await this.replies.reply(tx, complaint, { deed: 'answer', reply, by });
  }
}
