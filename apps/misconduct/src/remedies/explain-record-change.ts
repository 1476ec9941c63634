import { explainRecordChange, type ExplainRecordChange as Body, type RecordView } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { requireOrgan } from '../cases/case.repository.js';
import { hasPersonalNumbers } from '../domain/personal-numbers.js';
import { recordWorkflow } from '../domain/record-workflow.js';
import { advance } from '../proceedings/advance.js';
import { byOfficer } from '../proceedings/actor-of.js';
import { recordForUpdate } from '../records/record.repository.js';
import { recordViewOf } from '../records/record.view.js';
import { whichExplanation } from './cascade-remedy.js';

/** The organ says publicly, once, why an entry was taken back or changed: D15 is met. */
@Controller()
export class ExplainRecordChange {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(explainRecordChange)
  handle(@Asked() call: Call<Body>): Promise<RecordView> {
    return this.deeds.once(call, async (tx) => {
      const record = await recordForUpdate(tx, call, call.target);
      requireOrgan(call, record.organId);
      const { publicReason } = call.body;
      if (hasPersonalNumbers(publicReason)) throw new Refusal('public-text-personal', { pointer: '/publicReason' });
      if (!record.change || record.change.explainedOn) throw new Refusal('record-not-changed');
      record.change = { ...record.change, publicReason, explainedOn: call.today };
      await advance(tx, recordWorkflow, record, {
        deed: 'explain-change',
        by: byOfficer(call),
        content: record.change,
      });
      await this.deadlines.meet(tx, whichExplanation(record.id));
      return { answer: recordViewOf(record, call.today), subjectId: record.id, after: record };
    });
  }
}
