import { decideCase, type CaseView, type DecideCase as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { fitsOutcome } from '../domain/check-penalties.js';
import { applyDeed, officer } from './apply-deed.js';
import { caseForUpdate, requireOrgan } from './case.repository.js';
import { caseViewOf } from './case.views.js';
import { requirePower } from './organ-powers.js';
import { requireDecidable } from './require-decidable.js';

/**
 * An approver who did not investigate decides: a penalty, a violation without one, or nothing found. A penalty takes power
 * over the act; without it the case is referred.
 */
@Controller()
export class DecideCase {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(decideCase)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      requireOrgan(call, found.organId);
      const { decision: outcome, penalties, measures, reason, answerToDefence } = call.body;
      const isFound = outcome !== 'unfounded';
      requireDecidable(found, call, isFound ? 'violation' : 'unfounded');
      if (outcome === 'violation' && found.conclusion) {
        await requirePower(tx, call, found.agencyId, found.conclusion.violationCode);
      }
      if (!fitsOutcome(outcome, penalties)) throw new Refusal('penalties-do-not-fit', { pointer: '/penalties' });
      if (found.defence.length > 0 && !answerToDefence)
        throw new Refusal('defence-unanswered', { pointer: '/answerToDefence' });
      const answered = answerToDefence ? { answerToDefence } : {};
      found.decision = { outcome, penalties, measures, reason, ...answered, decidedOn: call.today };
      const deed = isFound ? 'decide-violation' : 'decide-unfounded';
      await applyDeed(tx, found, deed, { by: officer(call), reason, content: found.decision });
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found, why: `case-${outcome}` };
    });
  }
}
