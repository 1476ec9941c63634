import type { PerformanceView } from '#contracts';
import { allowed, type LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { performanceWorkflow } from '../domain/performance-workflow.js';
import type { Performance } from './performance.entity.js';
import type { Performances } from './performances.js';

/** What is still to be done, counted to the end of today, or to the day it was done. */
export async function performanceViewOf(
  performances: Performances,
  tx: Pick<Tx, 'manager' | 'tenant'>,
  performance: Performance,
  today: LocalDate,
): Promise<PerformanceView> {
  const { state, fineYuan, servedOn, payments, demand, court, performedOn } = performance;
  const { dueOn, ...balance } = await performances.balance(tx, performance, performedOn ?? today);
  return {
    state,
    fineYuan,
    servedOn,
    ...(dueOn ? { dueOn } : {}),
    ...balance,
    payments: payments.map(({ amountFen, paidOn }) => ({ amountFen, paidOn })),
    ...(demand ? { demandServedOn: demand.servedOn } : {}),
    ...(court ? { court: court.court } : {}),
    ...(performedOn ? { performedOn } : {}),
    allowed: allowed(performanceWorkflow, state),
  };
}
