import { Deadlines, Holidays } from '#deadlines';
import type { LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import type { MisconductCase } from '../cases/misconduct-case.entity.js';
import { whichOf } from '../deadlines/case-deadline.js';
import type { EnforcementFacts } from '../domain/decide-enforcement.js';
import { demandRunsUntil, lastDayToDemand, lastDayToEnforce } from '../domain/enforcement-period.js';
import { performanceWorkflow } from '../domain/performance-workflow.js';
import { advance } from '../proceedings/advance.js';
import { Performance } from './performance.entity.js';
import { Performances } from './performances.js';
import { RemediesLeft } from './remedies-left.js';

/**
 * The organ's own days on the road to the court (行政强制法 art. 53, 54), kept as deadlines while a fine is overdue and no remedy is
 * heard: to demand payment (SET-DEMAND) and to ask the court (SET-APPLY-COURT).
 */
@Injectable()
export class EnforcementDays {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly holidays: Holidays,
    private readonly performances: Performances,
    private readonly remedies: RemediesLeft,
  ) {}

  /** What is known when the court is asked. */
  async facts(tx: Tx, performance: Performance, appliedOn: LocalDate): Promise<EnforcementFacts> {
    const calendar = await this.holidays.calendar(tx.manager);
    const { underRemedy, remedyOpenUntil, final } = await this.remedies.of(tx, performance.id, performance.servedOn);
    return {
      appliedOn,
      dueOn: await this.performances.dueOn(tx, performance),
      underRemedy,
      remedyOpenUntil,
      demandRunsUntil: performance.demand && demandRunsUntil(performance.demand.servedOn, calendar),
      lastDay: lastDayToEnforce(final, calendar),
    };
  }

  /** The last day to ask the court has gone by: nobody can be made to pay any more (行政强制法 art. 53). */
  async missed(tx: Tx, id: string): Promise<void> {
    const performance = await tx.manager.findOne(Performance, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (performance?.state !== 'DUE') return;
    const by = { actorKind: 'system' as const, actorId: 'enforcement-days' };
    await advance(tx, performanceWorkflow, performance, { deed: 'miss-court', by, reason: 'last-day-passed' });
  }

  /** Sets both days as they now stand, or takes them away. Called whenever something they rest on has changed. */
  async renew(tx: Tx, { id }: Pick<MisconductCase, 'id'>): Promise<void> {
    const performance = await tx.manager.findOneBy(Performance, { id });
    const facts = performance && (await this.facts(tx, performance, tx.today));
    if (!facts || performance.state !== 'DUE' || !isOverdue(facts) || facts.underRemedy) {
      for (const key of keys) await this.deadlines.cancel(tx, whichOf({ id }, key), 'not-to-be-enforced');
      return;
    }
    const { lastDay, dueOn } = facts;
    const set = { organId: performance.organId, mustAct: ['regulator' as const], from: dueOn ?? tx.today };
    await this.deadlines.openOn(tx, { ...whichOf({ id }, 'SET-APPLY-COURT'), ...set, dueOn: lastDay });
    if (performance.demand) return;
    const calendar = await this.holidays.calendar(tx.manager);
    const demandBy = lastDayToDemand(lastDay, calendar);
    await this.deadlines.openOn(tx, { ...whichOf({ id }, 'SET-DEMAND'), ...set, dueOn: demandBy });
  }
}

const keys = ['SET-DEMAND', 'SET-APPLY-COURT'] as const;

const isOverdue = ({ dueOn, appliedOn }: EnforcementFacts): boolean => dueOn !== null && appliedOn > dueOn;
