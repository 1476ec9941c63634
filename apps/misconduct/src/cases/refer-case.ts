import { referCase, type CaseView, type ReferCase as Body } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { knownAgency } from '../agencies/agency.repository.js';
import { whichOf } from '../deadlines/case-deadline.js';
import { CaseDocuments } from '../documents/case-documents.js';
import { composeReferral } from '../domain/compose-referral.js';
import { decideReceiver } from '../domain/decide-receiver.js';
import { applyDeed, officer } from './apply-deed.js';
import { caseForUpdate, requireOrgan } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import type { MisconductCase } from './misconduct-case.entity.js';
import { noticeDaysOf } from './notice-days.js';
import { organInCharge } from './organ-in-charge.js';
import { requireDecidable } from './require-decidable.js';

/**
 * An approver refers the case to the organ the agency is filed with, which can list it (吉建征〔2024〕1号 item 7), decided
 * here or not: nothing adverse leaves the organ before the agency could be heard, and none of the investigators sends it.
 */
@Controller()
export class ReferCase {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly documents: CaseDocuments,
  ) {}

  @OnRequest(referCase)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      const sender = organInCharge(found);
      requireOrgan(call, sender);
      const days = (await noticeDaysOf(this.deadlines, tx, [found])).get(found.id);
      await requireDecidable(tx, call, found, { outcome: 'violation', days });
      const { toOrganId, ...parts } = call.body;
      await requireReceiver(tx, call, found);
      const composed = composeReferral(parts);
      if (!composed.composed) throw new Refusal(composed.because, { pointer: composed.pointer });
      found.referral = { toOrganId, ...composed.referral, referredOn: call.today };
      found.referralOrganId = toOrganId;
      found.referralAnswer = null;
      await applyDeed(tx, found, 'refer', { by: officer(call), content: found.referral });
      await this.documents.issueReferral(tx, found, sender);
      await this.deadlines.meet(tx, whichOf(found, 'D25'));
      for (const key of ['D08', 'D09', 'D11'] as const) {
        await this.deadlines.cancel(tx, whichOf(found, key), 'referred');
      }
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found };
    });
  }
}

async function requireReceiver(tx: Tx, call: Call<Body>, found: MisconductCase): Promise<void> {
  const agency = await knownAgency(tx.manager, found.agencyId);
  const receiver = decideReceiver({
    toOrganId: call.body.toOrganId,
    ownOrganId: found.organId,
    senderOrganId: officerOf(call).organId,
    filingOrganId: agency.organId,
  });
  if (!receiver.fit) throw new Refusal(receiver.because, { pointer: '/toOrganId' });
}
