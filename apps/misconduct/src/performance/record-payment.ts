import { recordPayment, type CaseView, type RecordPayment as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { caseForUpdate, oneVersionUp } from '../cases/case.repository.js';
import { caseViewOf } from '../cases/case.views.js';
import { requirePossibleDay } from '../cases/require-possible-day.js';
import { performanceWorkflow } from '../domain/performance-workflow.js';
import { advance } from '../proceedings/advance.js';
import { EnforcementDays } from './enforcement-days.js';
import type { Performance } from './performance.entity.js';
import { performanceViewOf } from './performance.view.js';
import { Performances } from './performances.js';

/** An officer puts a payment on file. Once fine and surcharge are paid, the decision is performed. */
@Controller()
export class RecordPayment {
  constructor(
    private readonly deeds: Deeds,
    private readonly performances: Performances,
    private readonly enforcement: EnforcementDays,
  ) {}

  @OnRequest(recordPayment)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      const performance = await this.performances.forUpdate(tx, call, found.id);
      requirePossibleDay(call.body.paidOn, '/paidOn', performance.servedOn, call.today);
      requireNewReceipt(call.body, performance);
      performance.payments = [...performance.payments, call.body];
      const by = { actorKind: 'officer' as const, actorId: officerOf(call).id };
      await advance(tx, performanceWorkflow, performance, { deed: 'pay', by, content: call.body });
      await this.performances.completeIfPaid(tx, performance, by);
      await this.enforcement.renew(tx, found);
      await oneVersionUp(tx, found);
      const shown = await performanceViewOf(this.performances, tx, performance, call.today);
      const answer = caseViewOf(found, call, { performance: shown });
      return { answer, subjectId: found.id, after: performance };
    });
  }
}

/** One receipt proves one payment. */
function requireNewReceipt({ evidenceSha256 }: Body, { payments }: Performance): void {
  if (payments.some((paid) => paid.evidenceSha256 === evidenceSha256)) {
    throw new Refusal('receipt-on-file', { pointer: '/evidenceSha256' });
  }
}
