import { addEvidence, type AddEvidence as Body, type CaseView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { checkEvidence } from '../domain/check-evidence.js';
import { applyDeed, officer } from './apply-deed.js';
import { caseForUpdate, requireInvestigator } from './case.repository.js';
import { caseViewOf } from './case.views.js';

/** An investigator puts a piece of evidence on file, numbered; none is ever taken out. */
@Controller()
export class AddEvidence {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(addEvidence)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      requireInvestigator(call, found);
      const check = checkEvidence(call.body, found.investigators, call.today);
      if (!check.sound) throw new Refusal(check.because, { pointer: check.pointer });
      const item = { no: found.evidence.length + 1, ...call.body };
      found.evidence = [...found.evidence, item];
      await applyDeed(tx, found, 'add-evidence', { by: officer(call), content: item });
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found };
    });
  }
}
