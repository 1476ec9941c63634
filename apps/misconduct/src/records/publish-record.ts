import { publishRecord, recordChanged, type PublishRecord as Body, type RecordView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { knownAgency } from '../agencies/agency.repository.js';
import { applyDeed, officer } from '../cases/apply-deed.js';
import { caseForUpdate, requireOrgan } from '../cases/case.repository.js';
import type { MisconductCase } from '../cases/misconduct-case.entity.js';
import { organInCharge } from '../cases/organ-in-charge.js';
import { requireListable } from '../cases/require-listable.js';
import { requirePossibleDay } from '../cases/require-possible-day.js';
import { highestClass, isGraver } from '../domain/highest-class.js';
import { hasPersonalNumbers, withoutPersonalNumbers } from '../domain/personal-numbers.js';
import { BadConductRecord } from './bad-conduct-record.entity.js';
import { recordTerm } from './record-term.js';
import { recordViewOf } from './record.view.js';

/** An approver signs the entry in the bad-conduct record, the agency's own words beside it. One entry per case. */
@Controller()
export class PublishRecord {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(publishRecord)
  handle(@Asked() call: Call<Body>): Promise<RecordView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      const organId = organInCharge(found);
      requireOrgan(call, organId);
      await requireListable(tx, call, found);
      if (hasPersonalNumbers(call.body.publicFacts)) {
        throw new Refusal('public-text-personal', { pointer: '/publicFacts' });
      }
      requireClass(call.body, found);
      const record = await recordOf(tx, call, found, organId);
      const told = { by: officer(call), content: call.body };
      if (found.state === 'DECIDED_VIOLATION') await applyDeed(tx, found, 'list', told);
      await applyDeed(tx, found, record.state === 'published' ? 'publish' : 'keep-unpublished', told);
      await tx.manager.insert(BadConductRecord, record);
      if (record.state === 'published') tellPublished(tx, record);
      return { answer: recordViewOf(record), subjectId: record.id, after: record, why: found.id };
    });
  }
}

async function recordOf(tx: Tx, call: Call<Body>, found: MisconductCase, organId: string): Promise<BadConductRecord> {
  const { conclusion, decision, referralAnswer, defence, agencyId } = found;
  const { severityClass, decisionNo, decidedOn, publicFacts } = call.body;
  const decidedHere = (decision ?? referralAnswer)?.decidedOn ?? call.today;
  requirePossibleDay(decidedOn, '/decidedOn', decidedHere, call.today);
  const agency = await knownAgency(tx.manager, agencyId);
  return tx.manager.create(BadConductRecord, {
    id: randomUUID(),
    tenant: tx.tenant,
    caseId: found.id,
    agencyId,
    agencyName: agency.name,
    creditCode: agency.creditCode,
    violationCode: conclusion?.violationCode ?? '',
    severityClass,
    legalBasis: conclusion ? [conclusion.chosenBasis] : [],
    localRuleCited: conclusion?.localRuleCited ?? null,
    decisionNo,
    decidedOn,
    organId,
    facts: publicFacts,
    reply: defence.length > 0 ? withoutPersonalNumbers(defence.map(({ text }) => text).join('\n')) : null,
    signatoryId: officerOf(call).id,
    ...recordTerm(call.body, call.today),
  });
}

/** Stops a class graver than the penalties named by whoever decided. */
function requireClass({ severityClass, decidedOn }: Body, { decision, referralAnswer }: MisconductCase): void {
  const highest = highestClass(decision?.penalties ?? referralAnswer?.penalties ?? [], decidedOn);
  if (highest === null) throw new Refusal('publication-rule-unknown', { pointer: '/decidedOn' });
  if (isGraver(severityClass, highest)) {
    throw new Refusal('class-above-penalty', { pointer: '/severityClass', details: { highest } });
  }
}

function tellPublished(tx: Tx, { id, agencyId, violationCode }: BadConductRecord): void {
  tx.emit(recordChanged, { recordId: id, agencyId, violationCode, state: 'published', on: tx.today });
}
