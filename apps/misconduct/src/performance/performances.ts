import { Deadlines } from '#deadlines';
import { Refusal, type LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, type Call } from '#service';
import { Injectable } from '@nestjs/common';
import { requireOrgan } from '../cases/case.repository.js';
import type { MisconductCase } from '../cases/misconduct-case.entity.js';
import { organInCharge } from '../cases/organ-in-charge.js';
import { caseDeadline, whichOf } from '../deadlines/case-deadline.js';
import { fineBalance, type FineBalance } from '../domain/fine-balance.js';
import { performanceWorkflow } from '../domain/performance-workflow.js';
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
    const performance = performanceOf(tx, found);
    const by = { actorKind: 'officer' as const, actorId: officerOf(call).id };
    await begin(tx, performanceWorkflow, performance, { by });
    if (performance.fineYuan === 0) {
      performance.performedOn = performance.servedOn;
      await advance(tx, performanceWorkflow, performance, { deed: 'complete', by });
      return;
    }
    const { servedOn: from } = performance;
    await this.deadlines.open(tx, { ...caseDeadline(found, 'D13'), from, mustAct: ['agency'] });
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

  async meet(tx: Tx, { id }: Performance, on: LocalDate): Promise<void> {
    await this.deadlines.meet(tx, whichOf({ id }, 'D13'), on);
  }
}

function performanceOf(tx: Tx, found: MisconductCase): Performance {
  const { id, agencyId, decision, decisionService } = found;
  return tx.manager.create(Performance, {
    id,
    tenant: tx.tenant,
    version: 1,
    state: performanceWorkflow.initial,
    agencyId,
    organId: organInCharge(found),
    fineYuan: decision?.fineYuan ?? 0,
    servedOn: decisionService?.servedOn ?? tx.today,
    payments: [],
    court: null,
    performedOn: null,
  });
}
