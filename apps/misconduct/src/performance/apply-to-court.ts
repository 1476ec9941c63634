import { applyToCourt, type ApplyToCourt as Body, type CaseView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { caseForUpdate, requireOrgan } from '../cases/case.repository.js';
import { caseViewOf } from '../cases/case.views.js';
import { requirePossibleDay } from '../cases/require-possible-day.js';
import { performanceWorkflow } from '../domain/performance-workflow.js';
import { advance } from '../proceedings/advance.js';
import { performanceViewOf } from './performance.view.js';
import { Performances } from './performances.js';

/** An approver asks the court to enforce what was not paid by the last day. */
@Controller()
export class ApplyToCourt {
  constructor(
    private readonly deeds: Deeds,
    private readonly performances: Performances,
  ) {}

  @OnRequest(applyToCourt)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      const performance = await this.performances.forUpdate(tx, found.id);
      requireOrgan(call, performance.organId);
      const { appliedOn, reason } = call.body;
      requirePossibleDay(appliedOn, '/appliedOn', performance.servedOn, call.today);
      const dueOn = await this.performances.dueOn(tx, performance);
      if (dueOn !== null && appliedOn <= dueOn) {
        throw new Refusal('payment-not-overdue', { pointer: '/appliedOn', details: { dueOn } });
      }
      performance.court = call.body;
      const by = { actorKind: 'officer' as const, actorId: officerOf(call).id };
      await advance(tx, performanceWorkflow, performance, { deed: 'apply-to-court', by, reason, content: call.body });
      const shown = await performanceViewOf(this.performances, tx, performance, call.today);
      return { answer: caseViewOf(found, call, { performance: shown }), subjectId: found.id, after: performance };
    });
  }
}
