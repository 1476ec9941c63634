import { verifyLead, type LeadView, type VerifyLead as Body } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { applyDeed, officer } from '../cases/apply-deed.js';
import { leadForUpdate, requireOrgan } from '../cases/case.repository.js';
import { leadViewOf } from '../cases/case.views.js';

/** A case officer begins to verify a lead (核查). D07 has run since the lead was opened. */
@Controller()
export class VerifyLead {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(verifyLead)
  handle(@Asked() call: Call<Body>): Promise<LeadView> {
    return this.deeds.once(call, async (tx) => {
      const found = await leadForUpdate(tx, call);
      requireOrgan(call, found.organId);
      await applyDeed(tx, found, 'verify', { by: officer(call), content: call.body });
      return { answer: leadViewOf(found), subjectId: found.id, after: found };
    });
  }
}
