import {
  extendCasePeriod,
  suspendCasePeriod,
  type ExtendCasePeriod,
  type LeadView,
  type SuspendCasePeriod,
} from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { extensionLeft, packOf, type DeadlineKey } from '#statutory-clock';
import { Controller } from '@nestjs/common';
import { leadForUpdate, requireOrgan } from '../cases/case.repository.js';
import { leadViewOf } from '../cases/case.views.js';
import { everInvestigated } from '../cases/ever-investigated.js';
import type { MisconductCase } from '../cases/misconduct-case.entity.js';
import { whichOf } from './case-deadline.js';

/**
 * An approver extends the time to decide on filing or on the case, as far as the rules leave, or stops it and lets it run on,
 * each time on a coded ground. Whoever investigates the case does neither.
 */
@Controller()
export class ChangeCasePeriod {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(extendCasePeriod)
  extend(@Asked() call: Call<ExtendCasePeriod>): Promise<LeadView> {
    return this.change(call, async (tx, found) => {
      const { key, days, ground, reason } = call.body;
      const left = await this.daysLeft(tx, found, key);
      if (days > left) throw new Refusal('extension-too-long', { pointer: '/days', details: { left } });
      const order = { ground, reason, by: officerOf(call).id, length: days };
      await this.deadlines.extend(tx, whichOf(found, key), order);
      return 'extended';
    });
  }

  @OnRequest(suspendCasePeriod)
  suspend(@Asked() call: Call<SuspendCasePeriod>): Promise<LeadView> {
    return this.change(call, async (tx, found) => {
      const { key, resume = false, ground, reason } = call.body;
      const order = { ground, reason, by: officerOf(call).id };
      await this.deadlines[resume ? 'resume' : 'suspend'](tx, whichOf(found, key), order);
      return resume ? 'resumed' : 'suspended';
    });
  }

  private change(call: Call, work: (tx: Tx, found: MisconductCase) => Promise<string>): Promise<LeadView> {
    return this.deeds.once(call, async (tx) => {
      const found = await leadForUpdate(tx, call);
      requireOrgan(call, found.organId);
      if ((await everInvestigated(tx, found)).includes(officerOf(call).id)) throw new Refusal('approver-investigated');
      const why = `period-${await work(tx, found)}`;
      return { answer: leadViewOf(found), subjectId: found.id, after: found, why };
    });
  }

  private async daysLeft(tx: Tx, { id }: MisconductCase, key: DeadlineKey): Promise<number> {
    const rows = await this.deadlines.of(tx, 'case', [id]);
    const row = rows.find((one) => one.key === key);
    const rule = row?.packId ? packOf(row.packId).deadlines[key] : undefined;
    if (!row || !rule) throw new Refusal('deadline-not-running', { details: { key, state: null } });
    return extensionLeft(rule, row.adjustments.extensions);
  }
}
