import { decideDispute, recordChanged, type DecideDispute as Body, type RecordDisputeView } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { requireOrgan } from '../cases/case.repository.js';
import { disputeWorkflow } from '../domain/dispute-workflow.js';
import { isGraver } from '../domain/highest-class.js';
import { hasPersonalNumbers } from '../domain/personal-numbers.js';
import { recordWorkflow } from '../domain/record-workflow.js';
import { advance } from '../proceedings/advance.js';
import { byOfficer } from '../proceedings/actor-of.js';
import type { BadConductRecord } from '../records/bad-conduct-record.entity.js';
import { ReclassifyRecord } from '../records/reclassify-record.js';
import { whichDispute } from '../records/record-deadlines.js';
import { disputeViewOf } from './dispute.views.js';
import { disputeForUpdate } from './dispute.repository.js';

/** An approver who did not sign the entry corrects it or upholds it, with a reason. What was corrected stays in its history. */
@Controller()
export class DecideDispute {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly reclassify: ReclassifyRecord,
  ) {}

  @OnRequest(decideDispute)
  handle(@Asked() call: Call<Body>): Promise<RecordDisputeView> {
    return this.deeds.once(call, async (tx) => {
      const { record, dispute } = await disputeForUpdate(tx, call);
      requireOrgan(call, record.organId);
      if (record.signatoryId === officerOf(call).id) throw new Refusal('signatory-decides-dispute');
      requireFit(call.body, record);
      const { outcome, reason } = call.body;
      Object.assign(dispute, { reason, decidedOn: call.today });
      const deed = outcome === 'corrected' ? 'correct' : 'uphold';
      await advance(tx, disputeWorkflow, dispute, { deed, by: byOfficer(call), reason });
      record.openDisputes -= 1;
      if (outcome === 'corrected') await this.correct(tx, call, record, dispute.id);
      else await tx.manager.save(record);
      await this.deadlines.meet(tx, whichDispute(dispute.id));
      return { answer: disputeViewOf(dispute), subjectId: dispute.id, after: dispute, why: `dispute-${outcome}` };
    });
  }

  private async correct(tx: Tx, call: Call<Body>, record: BadConductRecord, disputeId: string): Promise<void> {
    const { publicFacts: facts, decisionNo, severityClass } = call.body;
    const by = byOfficer(call);
    const before = { facts: record.facts, decisionNo: record.decisionNo };
    const after = { facts: facts ?? record.facts, decisionNo: decisionNo ?? record.decisionNo };
    Object.assign(record, after);
    await advance(tx, recordWorkflow, record, { deed: 'correct', by, content: { disputeId, before, after } });
    if (severityClass) return this.reclassify.to(tx, record, severityClass, by);
    if (record.state !== 'PUBLISHED') return;
    const { id: recordId, agencyId, violationCode } = record;
    tx.emit(recordChanged, { recordId, agencyId, violationCode, state: 'published', on: tx.today });
  }
}

/** A correction changes something, and for the lighter; an upheld entry stays as it is. */
function requireFit({ outcome, publicFacts, decisionNo, severityClass }: Body, record: BadConductRecord): void {
  const changes = [publicFacts, decisionNo, severityClass].some((field) => field !== undefined);
  if (changes !== (outcome === 'corrected')) throw new Refusal('correction-unfit', { pointer: '/outcome' });
  if (publicFacts && hasPersonalNumbers(publicFacts)) {
    throw new Refusal('public-text-personal', { pointer: '/publicFacts' });
  }
  if (severityClass && isGraver(severityClass, record.severityClass)) {
    const details = { highest: record.severityClass };
    throw new Refusal('class-above-penalty', { pointer: '/severityClass', details });
  }
}
