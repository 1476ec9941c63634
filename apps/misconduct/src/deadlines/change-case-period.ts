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
import { ComplaintDays } from '../complaints/complaint-days.js';
import { ComplaintReplies } from '../complaints/complaint-replies.js';
import type { MisconductCase } from '../cases/misconduct-case.entity.js';
import { whichOf } from './case-deadline.js';

/**
 * An approver extends the time to decide on filing or on the case, as far as the rules leave, or stops it up to a last day and
 * lets it run on, each time on a coded ground. Whoever investigates the case does neither.
 */
@Controller()
export class ChangeCasePeriod {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly replies: ComplaintReplies,
    private readonly days: ComplaintDays,
  ) {}

  @OnRequest(extendCasePeriod)
  extend(@Asked() call: Call<ExtendCasePeriod>): Promise<LeadView> {
    return this.change(call, async (tx, found) => {
      const { key, days, ground, reason } = call.body;
      const left = await this.daysLeft(tx, found, key);
      if (days > left) throw new Refusal('extension-too-long', { pointer: '/days', details: { left } });
      const order = { ground, reason, by: officerOf(call).id, length: days };
      const { dueOn } = await this.deadlines.extend(tx, whichOf(found, key), order);
      const complaint = key === 'D07' ? await this.replies.behind(tx, found.id) : null;
      if (complaint) await this.days.replyBy(tx, complaint, dueOn);
      return 'extended';
    });
  }

  @OnRequest(suspendCasePeriod)
  suspend(@Asked() call: Call<SuspendCasePeriod>): Promise<LeadView> {
    return this.change(call, async (tx, found) => {
      const { key, resume = false, until, ground, reason } = call.body;
      const order = { ground, reason, by: officerOf(call).id };
      if (!resume && !until) throw new Refusal('suspension-without-last-day', { pointer: '/until' });
      if (resume || !until) await this.deadlines.resume(tx, whichOf(found, key), order);
      else await this.deadlines.suspend(tx, whichOf(found, key), { ...order, until });
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
