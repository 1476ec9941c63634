import { declineLead, type DeclineLead as Body, type LeadView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { applyDeed, officer } from '../cases/apply-deed.js';
import { leadForUpdate, requireOrgan } from '../cases/case.repository.js';
import { leadViewOf } from '../cases/case.views.js';

/** Leaves a lead unfiled (不予立案); whoever raised it can be told why. */
@Controller()
export class DeclineLead {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(declineLead)
  handle(@Asked() call: Call<Body>): Promise<LeadView> {
    return this.deeds.once(call, async (tx) => {
      const found = await leadForUpdate(tx, call);
      requireOrgan(call, found.organId);
      const { reason } = call.body;
      found.filingReason = reason;
      await applyDeed(tx, found, 'leave-unfiled', { by: officer(call), reason });
      return { answer: leadViewOf(found), subjectId: found.id, after: found, why: 'lead-declined' };
    });
  }
}
