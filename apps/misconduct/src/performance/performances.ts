import { Deadlines } from '#deadlines';
import { Refusal, type LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, type Call } from '#service';
import { Injectable } from '@nestjs/common';
import { requireOrgan } from '../cases/case.repository.js';
import type { MisconductCase } from '../cases/misconduct-case.entity.js';
import { fineActOnce } from '../cases/fined-acts.js';
import { organInCharge } from '../cases/organ-in-charge.js';
import { caseDeadline, whichOf } from '../deadlines/case-deadline.js';
import { fineBalance, type FineBalance } from '../domain/fine-balance.js';
import { performanceWorkflow } from '../domain/performance-workflow.js';
import { remediesSoFar } from '../remedies/remedies-so-far.js';
import { surchargeStaysOf } from '../remedies/surcharge-stays-of.js';
import { advance, begin, type Said } from '../proceedings/advance.js';
import { Performance } from './performance.entity.js';

const fenPerYuan = 100;

/** The performance of decisions, with the last day to pay (D13) and what is owed. */
@Injectable()
export class Performances {
  constructor(private readonly deadlines: Deadlines) {}

  /** From service: a fine is due within D13; what orders no money is performed by being served. */
  async begin(tx: Tx, call: Call, found: MisconductCase): Promise<void> {
    const performance = performanceOf(tx, found, await fineInForce(tx, found));
    const by = { actorKind: 'officer' as const, actorId: officerOf(call).id };
    await begin(tx, performanceWorkflow, performance, { by });
    if (performance.fineYuan === 0) {
      performance.performedOn = performance.servedOn;
      await advance(tx, performanceWorkflow, performance, { deed: 'complete', by });
      return;
    }
    await this.run(tx, found, performance.servedOn);
  }

  /** Locks the performance of a case for a change by an officer of its organ. */
  async forUpdate(tx: Tx, call: Call, caseId: string): Promise<Performance> {
    const performance = await tx.manager.findOne(Performance, {
      where: { id: caseId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!performance) throw new Refusal('nothing-to-perform');
    requireOrgan(call, performance.organId);
    return performance;
  }

  /** The last day to pay, as it now stands; null where there is nothing to pay. */
  async dueOn(tx: Pick<Tx, 'manager' | 'tenant'>, { id }: Performance): Promise<LocalDate | null> {
    const rows = await this.deadlines.of(tx, 'case', [id]);
    return rows.find(({ key }) => key === 'D13')?.dueOn ?? null;
  }

  async balance(
    tx: Pick<Tx, 'manager' | 'tenant'>,
    performance: Performance,
    today: LocalDate,
  ): Promise<FineBalance & { dueOn: LocalDate | null }> {
    const dueOn = await this.dueOn(tx, performance);
    const { id, state, fineYuan, payments } = performance;
    if (dueOn === null || state === 'LIFTED') {
      const paidFen = payments.reduce((sum, { amountFen }) => sum + amountFen, 0);
      return { surchargeFen: 0, paidFen, owedFen: 0, dueOn };
    }
    const pauses = await surchargeStaysOf(tx, id);
    return { ...fineBalance({ fineFen: fineYuan * fenPerYuan, dueOn, payments, pauses }, today), dueOn };
  }

  /** A remedy took the fine back: nothing is owed any more, and the act may be decided anew. */
  async lift(tx: Tx, caseId: string, said: Said): Promise<void> {
    await tx.query('delete from fined_act where tenant = $1 and case_id = $2', [tx.tenant, caseId]);
    await this.deadlines.cancel(tx, whichOf({ id: caseId }, 'D13'), 'fine-lifted');
    const performance = await tx.manager.findOne(Performance, {
      where: { id: caseId },
      lock: { mode: 'pessimistic_write' },
    });
    if (performance && performance.state !== 'LIFTED') {
      await advance(tx, performanceWorkflow, performance, { deed: 'lift', ...said });
    }
  }

  /**
   * A remedy left another fine. What was paid counts; the surcharge is counted anew on what is owed now (行政处罚法 art. 72),
   * from the same last day. A fine there was none of before is due from the day the agency received it. Nothing happens before
   * the decision is served: then the fine left is what is served.
   */
  async changeFine(tx: Tx, found: MisconductCase, left: FineLeft, by: Said['by']): Promise<void> {
    const performance = await tx.manager.findOne(Performance, {
      where: { id: found.id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!performance) return;
    const wasOwed = performance.fineYuan > 0 && performance.state !== 'LIFTED';
    if (!wasOwed) {
      await fineActOnce(tx, found);
      await this.run(tx, found, left.knownOn);
    }
    performance.fineYuan = left.fineYuan;
    performance.performedOn = null;
    await advance(tx, performanceWorkflow, performance, { deed: 'change-fine', by, content: left });
    await this.completeIfPaid(tx, performance, by);
  }

  /** Counted on the day of the newest payment: what was recorded late was not paid late. */
  async completeIfPaid(tx: Tx, performance: Performance, by: Said['by']): Promise<void> {
    const lastPaidOn = performance.payments
      .map(({ paidOn }) => paidOn)
      .toSorted()
      .at(-1);
    const { owedFen } = await this.balance(tx, performance, lastPaidOn ?? tx.today);
    if (owedFen > 0) return;
    performance.performedOn = lastPaidOn ?? tx.today;
    await advance(tx, performanceWorkflow, performance, { deed: 'complete', by });
    await this.deadlines.meet(tx, whichOf(performance, 'D13'), performance.performedOn);
  }

  private async run(tx: Tx, found: MisconductCase, from: LocalDate): Promise<void> {
    await this.deadlines.open(tx, { ...caseDeadline(found, 'D13'), from, mustAct: ['agency'] });
  }
}

/** The fine a remedy left, and the day the agency learnt of it. */
interface FineLeft {
  fineYuan: number;
  knownOn: LocalDate;
}

/** As decided, or as remedies ended before its service have left it. */
async function fineInForce(tx: Tx, { id, decision }: MisconductCase): Promise<number> {
  const { annulled, changed } = await remediesSoFar(tx.manager, id);
  if (annulled) return 0;
  return changed ? changed.fineYuan : (decision?.fineYuan ?? 0);
}

function performanceOf(tx: Tx, found: MisconductCase, fineYuan: number): Performance {
  const { id, agencyId, decisionService } = found;
  return tx.manager.create(Performance, {
    id,
    tenant: tx.tenant,
    version: 1,
    state: performanceWorkflow.initial,
    agencyId,
    organId: organInCharge(found),
    fineYuan,
    servedOn: decisionService?.servedOn ?? tx.today,
    payments: [],
    demand: null,
    court: null,
    performedOn: null,
  });
}
