import { concludeCase, type CaseView, type ConcludeCase as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { checkConclusion } from '../domain/check-conclusion.js';
import { applyDeed, officer } from './apply-deed.js';
import { caseForUpdate, requireInvestigator } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import type { MisconductCase } from './misconduct-case.entity.js';

/**
 * An investigator closes the investigation. After a defence, or when a referral came back, the case may be investigated
 * further and concluded again: then a new notice must be served, and what stood before is in the steps on file.
 */
@Controller()
export class ConcludeCase {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(concludeCase)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      requireInvestigator(call, found);
      const check = checkConclusion({ ...call.body, localRuleCited: call.body.localRuleCited ?? null });
      if (!check.sound) throw new Refusal(check.because, { pointer: check.pointer });
      const by = officer(call);
      if (found.state === 'DEFENCE' || found.state === 'RETURNED') {
        forgetWhatFollowed(found);
        await applyDeed(tx, found, 'investigate-further', { by });
      }
      found.conclusion = { ...call.body, concludedOn: call.today };
      await applyDeed(tx, found, 'conclude', { by, content: call.body });
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found };
    });
  }
}

function forgetWhatFollowed(found: MisconductCase): void {
  found.notice = null;
  found.defence = [];
  found.decision = null;
  found.referral = null;
  found.referralAnswer = null;
}
