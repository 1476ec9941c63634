import { findRepairFraud, type CreditRepairView, type FindRepairFraud as Body } from '#contracts';
import { addMonths } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { requireOrgan } from '../cases/case.repository.js';
import { recordPeriods } from '../domain/record-periods.js';
import { repairWorkflow } from '../domain/repair-workflow.js';
import { republicationEnd } from '../domain/republication-end.js';
import { advance, type Said } from '../proceedings/advance.js';
import { byOfficer } from '../proceedings/actor-of.js';
import type { BadConductRecord } from '../records/bad-conduct-record.entity.js';
import { Publication } from '../records/publication.js';
import { repairForUpdate } from './repair.repository.js';
import { repairViewOf } from './repair.views.js';

const monthsAYear = 12;

/** A repair was got by false papers: the entry is shown again for what is left of its term, and the agency barred. */
@Controller()
export class FindRepairFraud {
  constructor(
    private readonly deeds: Deeds,
    private readonly publication: Publication,
  ) {}

  @OnRequest(findRepairFraud)
  handle(@Asked() call: Call<Body>): Promise<CreditRepairView> {
    return this.deeds.once(call, async (tx) => {
      const { record, repair } = await repairForUpdate(tx, call);
      requireOrgan(call, repair.organId);
      repair.barredUntil = addMonths(call.today, recordPeriods.fraudBar.length * monthsAYear);
      const told = { by: byOfficer(call), content: call.body };
      await advance(tx, repairWorkflow, repair, { deed: 'find-fraud', ...told });
      if (record.state === 'REPAIRED') await this.showAgain(tx, record, told);
      return { answer: repairViewOf(repair), subjectId: repair.id, after: repair, why: 'repair-fraud' };
    });
  }

  /** One whose decision was annulled meanwhile stays withdrawn. */
  private async showAgain(tx: Tx, record: BadConductRecord, { by }: Said): Promise<void> {
    const { expiresOn, repairedOn } = record;
    if (expiresOn === null || repairedOn === null) return;
    const until = republicationEnd(expiresOn, repairedOn, tx.today);
    record.expiresOn = until;
    await this.publication.show(tx, record, 'republish', { by, content: { before: expiresOn, after: until } });
  }
}
