import { demandPayment, type CaseView, type DemandPayment as Body } from '#contracts';
import { Deadlines } from '#deadlines';
import { addDays, Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { caseForUpdate, oneVersionUp } from '../cases/case.repository.js';
import { caseViewOf } from '../cases/case.views.js';
import { requirePossibleDay } from '../cases/require-possible-day.js';
import { whichOf } from '../deadlines/case-deadline.js';
import { performanceWorkflow } from '../domain/performance-workflow.js';
import { advance } from '../proceedings/advance.js';
import { performanceViewOf } from './performance.view.js';
import { Performances } from './performances.js';

/** The written demand to pay (催告, 行政强制法 art. 54) was served, once the fine was overdue: ten days later the court may be asked. */
@Controller()
export class DemandPayment {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly performances: Performances,
  ) {}

  @OnRequest(demandPayment)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      const performance = await this.performances.forUpdate(tx, call, found.id);
      const dueOn = await this.performances.dueOn(tx, performance);
      const { servedOn } = call.body;
      if (dueOn !== null && servedOn <= dueOn) {
        throw new Refusal('payment-not-overdue', { pointer: '/servedOn', details: { dueOn } });
      }
      requirePossibleDay(servedOn, '/servedOn', addDays(dueOn ?? performance.servedOn, 1), call.today);
      performance.demand = call.body;
      const by = { actorKind: 'officer' as const, actorId: officerOf(call).id };
      await advance(tx, performanceWorkflow, performance, { deed: 'demand-payment', by, content: call.body });
      await this.deadlines.meet(tx, whichOf(found, 'SET-DEMAND'), servedOn);
      await oneVersionUp(tx, found);
      const shown = await performanceViewOf(this.performances, tx, performance, call.today);
      return { answer: caseViewOf(found, call, { performance: shown }), subjectId: found.id, after: performance };
    });
  }
}
