import { applyForRepair, type ApplyForRepair as Body, type CreditRepairView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { In } from 'typeorm';
import { hasPersonalNumbers } from '../domain/personal-numbers.js';
import { repairWorkflow } from '../domain/repair-workflow.js';
import { begin } from '../proceedings/advance.js';
import { actorOf } from '../proceedings/actor-of.js';
import type { BadConductRecord } from '../records/bad-conduct-record.entity.js';
import { recordForUpdate } from '../records/record.repository.js';
import { CreditRepair } from './credit-repair.entity.js';
import { RepairPeriods } from './repair-periods.js';
import { missingFor } from './repair.repository.js';
import { repairViewOf } from './repair.views.js';

/** Performance and correction are looked into later; what the entry itself says is checked at once. */
const assumed = { dutiesPerformed: true, corrected: true, promised: true };

/** The agency, or the desk for it, applies for the repair of a published entry whose least term is over. */
@Controller()
export class ApplyForRepair {
  constructor(
    private readonly deeds: Deeds,
    private readonly periods: RepairPeriods,
  ) {}

  @OnRequest(applyForRepair)
  handle(@Asked() call: Call<Body>): Promise<CreditRepairView> {
    return this.deeds.once(call, async (tx) => {
      const record = await recordForUpdate(tx, call, call.target);
      if (hasPersonalNumbers(call.body.promise)) throw new Refusal('public-text-personal', { pointer: '/promise' });
      const missing = await missingFor(tx.manager, record, assumed, call.today);
      if (missing.length > 0) throw new Refusal('repair-not-eligible', { details: { missing } });
      const where = { recordId: record.id, state: In(['APPLIED', 'ACCEPTED', 'VERIFIED']) };
      if (await tx.manager.existsBy(CreditRepair, where)) throw new Refusal('repair-open');
      const repair = newRepair(tx, call, record);
      await this.periods.awaitAcceptance(tx, repair);
      await begin(tx, repairWorkflow, repair, { by: actorOf(call), content: call.body });
      return { answer: repairViewOf(repair), subjectId: repair.id, after: repair, why: record.id };
    });
  }
}

function newRepair(tx: Tx, { body, today }: Call<Body>, record: BadConductRecord): CreditRepair {
  const { channel, promise, promiseSha256, proofSha256: proof } = body;
  const { id: recordId, agencyId, organId } = record;
  return tx.manager.create(CreditRepair, {
    id: randomUUID(),
    tenant: tx.tenant,
    version: 1,
    state: repairWorkflow.initial,
    appliedOn: today,
    recordId,
    agencyId,
    organId,
    channel,
    promise,
    promiseSha256,
    proof,
  });
}
