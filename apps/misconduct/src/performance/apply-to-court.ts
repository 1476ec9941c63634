import { applyToCourt, type ApplyToCourt as Body, type CaseView } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal, type LocalDate } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { caseForUpdate, oneVersionUp } from '../cases/case.repository.js';
import { caseViewOf } from '../cases/case.views.js';
import { requirePossibleDay } from '../cases/require-possible-day.js';
import { whichOf } from '../deadlines/case-deadline.js';
import { decideEnforcement } from '../domain/decide-enforcement.js';
import { performanceWorkflow } from '../domain/performance-workflow.js';
import { advance } from '../proceedings/advance.js';
import { EnforcementDays } from './enforcement-days.js';
import type { Performance } from './performance.entity.js';
import { performanceViewOf } from './performance.view.js';
import { Performances } from './performances.js';

/** An approver asks the court to enforce what was not paid by the last day nor on demand, once no remedy is heard or can be sought. */
@Controller()
export class ApplyToCourt {
  constructor(
    private readonly deeds: Deeds,
    private readonly performances: Performances,
    private readonly enforcement: EnforcementDays,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(applyToCourt)
  handle(@Asked() call: Call<Body>): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      const performance = await this.performances.forUpdate(tx, call, found.id);
      const { appliedOn, reason } = call.body;
      requirePossibleDay(appliedOn, '/appliedOn', performance.servedOn, call.today);
      await this.requireEnforceable(tx, performance, appliedOn);
      performance.court = call.body;
      const by = { actorKind: 'officer' as const, actorId: officerOf(call).id };
      await advance(tx, performanceWorkflow, performance, { deed: 'apply-to-court', by, reason, content: call.body });
      await this.deadlines.meet(tx, whichOf(found, 'SET-APPLY-COURT'), appliedOn);
      await oneVersionUp(tx, found);
      const shown = await performanceViewOf(this.performances, tx, performance, call.today);
      return { answer: caseViewOf(found, call, { performance: shown }), subjectId: found.id, after: performance };
    });
  }

  private async requireEnforceable(tx: Tx, performance: Performance, appliedOn: LocalDate): Promise<void> {
    const decision = decideEnforcement(await this.enforcement.facts(tx, performance, appliedOn));
    if (decision.open) return;
    const details = 'dueOn' in decision ? { details: { dueOn: decision.dueOn } } : {};
    throw new Refusal(decision.because, { pointer: '/appliedOn', ...details });
  }
}
