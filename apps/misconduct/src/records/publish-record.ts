import { publishRecord, type PenaltyName, type PublishRecord as Body, type RecordView } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { applyDeed, officer } from '../cases/apply-deed.js';
import { caseForUpdate, requireOrgan } from '../cases/case.repository.js';
import type { MisconductCase } from '../cases/misconduct-case.entity.js';
import { organInCharge } from '../cases/organ-in-charge.js';
import { whichOf } from '../deadlines/case-deadline.js';
import { requireListable } from '../cases/require-listable.js';
import { highestClass, isGraver } from '../domain/highest-class.js';
import { hasPersonalNumbers } from '../domain/personal-numbers.js';
import { recordWorkflow } from '../domain/record-workflow.js';
import { advance, begin } from '../proceedings/advance.js';
import { byOfficer } from '../proceedings/actor-of.js';
import { remediesSoFar, type RemediesSoFar } from '../remedies/remedies-so-far.js';
import { RemedyPeriods } from '../remedies/remedy-periods.js';
import { BadConductRecord } from './bad-conduct-record.entity.js';
import { newRecord } from './new-record.js';
import { Publication } from './publication.js';
import { recordViewOf } from './record.view.js';

/** An approver signs the entry in the bad-conduct record, by what a remedy has left of the decision. One entry per case. */
@Controller()
export class PublishRecord {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly publication: Publication,
    private readonly periods: RemedyPeriods,
  ) {}

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
      const remedies = await remediesSoFar(tx.manager, found.id);
      await requireStanding(tx, found, remedies);
      requireClass(call.body, remedies.changed?.penaltiesLeft ?? found.decision?.penalties ?? []);
      if (found.state !== 'LISTED') await list(tx, call, found);
      await this.deadlines.cancel(tx, whichOf(found, 'D25'), 'listed');
      const record = await newRecord(tx, call, found, { organId, remedies });
      await this.periods.begin(tx, found, record);
      const by = byOfficer(call);
      await begin(tx, recordWorkflow, record, { by, content: call.body });
      if (record.expiresOn) await this.publication.show(tx, record, 'publish', { by });
      else await advance(tx, recordWorkflow, record, { deed: 'keep-unpublished', by });
      return { answer: recordViewOf(record, call.today), subjectId: record.id, after: record, why: found.id };
    });
  }
}

/** Stops a second entry, one on a decision that was annulled, and one where a remedy took every penalty away. */
async function requireStanding(tx: Tx, found: MisconductCase, { annulled, changed }: RemediesSoFar): Promise<void> {
  const { id: caseId, state } = found;
  const entered = await tx.manager.existsBy(BadConductRecord, { caseId });
  if (entered) throw new Refusal('transition-not-allowed', { details: { state, allowed: [] } });
  if (annulled) throw new Refusal('decision-annulled');
  if (changed?.penaltiesLeft.length === 0) throw new Refusal('no-penalty-left');
}

/** What is with another authority, that authority lists. */
function list(tx: Tx, call: Call<Body>, found: MisconductCase): Promise<void> {
  if (found.state === 'REFERRED') {
    throw new Refusal('transition-not-allowed', { details: { state: found.state, allowed: [] } });
  }
  return applyDeed(tx, found, 'list', { by: officer(call), content: call.body });
}

/** Stops a class graver than the penalties: those a remedy has left, else those named by whoever decided. */
function requireClass({ severityClass, decidedOn }: Body, penalties: readonly PenaltyName[]): void {
  const highest = highestClass(penalties, decidedOn);
  if (highest === null) throw new Refusal('publication-rule-unknown', { pointer: '/decidedOn' });
  if (isGraver(severityClass, highest)) {
    throw new Refusal('class-above-penalty', { pointer: '/severityClass', details: { highest } });
  }
}
