import { disputeRecord, type DisputeRecord as Body, type RecordDisputeView } from '#contracts';
import { Deadlines, Holidays } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { workingDaysAfter } from '../domain/count-working-days.js';
import { disputeWorkflow } from '../domain/dispute-workflow.js';
import { recordPeriods } from '../domain/record-periods.js';
import { begin } from '../proceedings/advance.js';
import { actorOf } from '../proceedings/actor-of.js';
import type { BadConductRecord } from '../records/bad-conduct-record.entity.js';
import { whichDispute } from '../records/record-deadlines.js';
import { recordForUpdate } from '../records/record.repository.js';
import { DisputeSeals } from './dispute-seals.js';
import { disputeViewOf } from './dispute.views.js';
import { RecordDispute } from './record-dispute.entity.js';

/** The agency, or staff for a person concerned, disputes an entry. It is shown as disputed until it is answered. */
@Controller()
export class DisputeRecord {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly holidays: Holidays,
    private readonly seals: DisputeSeals,
  ) {}

  @OnRequest(disputeRecord)
  handle(@Asked() call: Call<Body>): Promise<RecordDisputeView> {
    return this.deeds.once(call, async (tx) => {
      const record = await recordForUpdate(tx, call, call.target);
      await requireDisputable(tx, call, record);
      const calendar = await this.holidays.calendar(tx.manager);
      const answerDueOn = workingDaysAfter(call.today, recordPeriods.disputeAnswer.length, calendar);
      const dispute = this.newDispute(tx, call, record, answerDueOn);
      const { grounds } = call.body;
      const content = { grounds, evidenceSha256: dispute.evidence };
      await begin(tx, disputeWorkflow, dispute, { by: actorOf(call), content });
      record.openDisputes += 1;
      await tx.manager.save(record);
      const { agencyId, organId } = record;
      await this.deadlines.openOn(tx, {
        ...whichDispute(dispute.id),
        from: call.today,
        dueOn: answerDueOn,
        mustAct: ['regulator'],
        organId,
        ...(dispute.disputedBy === 'agency' ? { agencyId } : {}),
      });
      return { answer: disputeViewOf(dispute), subjectId: dispute.id, after: dispute, why: record.id };
    });
  }

  private newDispute(
    tx: Tx,
    { body, caller, today }: Call<Body>,
    { id: recordId, agencyId, organId }: BadConductRecord,
    answerDueOn: string,
  ): RecordDispute {
    return tx.manager.create(RecordDispute, {
      id: randomUUID(),
      tenant: tx.tenant,
      version: 1,
      state: disputeWorkflow.initial,
      recordId,
      agencyId,
      organId,
      filedOn: today,
      answerDueOn,
      grounds: body.grounds,
      disputedBy: caller.kind === 'agency' ? 'agency' : 'person',
      statement: this.seals.seal('statement', body.statement),
      onBehalfOf: body.onBehalfOf ? this.seals.seal('on_behalf_of', body.onBehalfOf) : null,
      evidence: body.evidenceSha256 ?? [],
    });
  }
}

/** What was taken back needs no correction; and the agency asks once at a time. */
async function requireDisputable(tx: Tx, { caller, body }: Call<Body>, record: BadConductRecord): Promise<void> {
  const byAgency = caller.kind === 'agency';
  if (byAgency === (body.onBehalfOf !== undefined)) {
    throw new Refusal('dispute-person-unfit', { pointer: '/onBehalfOf' });
  }
  if (record.state === 'WITHDRAWN') {
    throw new Refusal('transition-not-allowed', { details: { state: record.state, allowed: [] } });
  }
  const open = await tx.manager.findOneBy(RecordDispute, { recordId: record.id, state: 'OPEN', disputedBy: 'agency' });
  if (byAgency && open) throw new Refusal('dispute-open', { details: { disputeId: open.id } });
}
