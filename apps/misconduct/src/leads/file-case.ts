import { fileCase, type CaseView, type FileCase as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { applyDeed, officer } from '../cases/apply-deed.js';
import { leadForUpdate, requireOrgan } from '../cases/case.repository.js';
import { caseViewOf } from '../cases/case.views.js';
import { requireInvestigators } from '../officers/require-investigators.js';

const investigatorsAtLeast = 2;

/** Files a case (立案) on a lead, with two investigators at least (行政处罚法 art. 42), all case officers of its organ. */
@Controller()
export class FileCase {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(fileCase)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await leadForUpdate(tx, call);
      requireOrgan(call, found.organId);
      const { reason } = call.body;
      const investigators = call.body.investigators.map((id) => id.toLowerCase());
      if (new Set(investigators).size < investigatorsAtLeast) {
        throw new Refusal('investigators-too-few', { pointer: '/investigators' });
      }
      await requireInvestigators(tx, investigators, found.organId);
      found.investigators = [...new Set(investigators)];
      found.filingReason = reason;
      await applyDeed(tx, found, 'file-case', { by: officer(call), reason, content: call.body });
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found };
    });
  }
}
