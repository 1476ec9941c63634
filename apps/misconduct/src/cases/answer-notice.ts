import { answerNotice, type AnswerNotice as Body, type CaseView } from '#contracts';
import { OnRequest } from '#messaging';
import { agencyOf, Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { applyDeed } from './apply-deed.js';
import { caseForUpdate } from './case.repository.js';
import { caseViewOf } from './case.views.js';

/** The agency states its case (陈述、申辩). It is heard as often as it likes while nothing is decided, the last day gone or not. */
@Controller()
export class AnswerNotice {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(answerNotice)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      const { text, evidenceSha256, final = false, waivesHearing } = call.body;
      const statement = {
        text,
        ...(evidenceSha256 ? { evidenceSha256 } : {}),
        final,
        ...(waivesHearing ? { waivesHearing } : {}),
        receivedOn: call.today,
      };
      found.defence = [...found.defence, statement];
      const by = { kind: 'agency' as const, id: agencyOf(call).id };
      await applyDeed(tx, found, 'record-defence', { by, content: statement });
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found };
    });
  }
}
