import { replyToRecord, type RecordView, type ReplyToRecord as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { agencyOf, Asked, Deeds, requireVersion, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { hasPersonalNumbers } from '../domain/personal-numbers.js';
import { recordWorkflow } from '../domain/record-workflow.js';
import { advance } from '../proceedings/advance.js';
import { recordForUpdate } from './record.repository.js';
import { recordViewOf } from './record.view.js';

/** The agency sets its own words beside its published entry; what stood there before stays in the history. */
@Controller()
export class ReplyToRecord {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(replyToRecord)
  handle(@Asked() call: Call<Body>): Promise<RecordView> {
    return this.deeds.once(call, async (tx) => {
      const record = await recordForUpdate(tx, call, call.target);
      requireVersion(call, record.version);
      const { text } = call.body;
      if (hasPersonalNumbers(text)) throw new Refusal('public-text-personal', { pointer: '/text' });
      const content = { before: record.reply, after: text };
      record.reply = text;
      record.repliedOn = call.today;
      await advance(tx, recordWorkflow, record, {
        deed: 'reply',
        by: { actorKind: 'agency', actorId: agencyOf(call).id },
        content,
      });
      return { answer: recordViewOf(record, call.today), subjectId: record.id, after: record };
    });
  }
}
