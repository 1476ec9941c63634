import { Deadlines, Holidays } from '#deadlines';
import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import { workingDaysAfter } from '../domain/count-working-days.js';
import { recordPeriods } from '../domain/record-periods.js';
import { whichRepairAcceptance, whichRepairDecision } from '../records/record-deadlines.js';
import type { CreditRepair } from './credit-repair.entity.js';

/** The days in which an application is taken in hand and decided. The caller saves it. */
@Injectable()
export class RepairPeriods {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly holidays: Holidays,
  ) {}

  async awaitAcceptance(tx: Tx, repair: CreditRepair): Promise<void> {
    await this.set(tx, repair, whichRepairAcceptance(repair.id), recordPeriods.repairAccept.length);
  }

  async awaitDecision(tx: Tx, repair: CreditRepair): Promise<void> {
    await this.deadlines.meet(tx, whichRepairAcceptance(repair.id));
    await this.set(tx, repair, whichRepairDecision(repair.id), recordPeriods.repairDecide.length);
  }

  /** It was refused, granted or denied. */
  async decided(tx: Tx, repair: CreditRepair): Promise<void> {
    repair.dueOn = null;
    await this.deadlines.meet(tx, whichRepairAcceptance(repair.id));
    await this.deadlines.meet(tx, whichRepairDecision(repair.id));
  }

  async withdrawn(tx: Tx, repair: CreditRepair): Promise<void> {
    repair.dueOn = null;
    await this.deadlines.cancel(tx, whichRepairAcceptance(repair.id), 'withdrawn');
    await this.deadlines.cancel(tx, whichRepairDecision(repair.id), 'withdrawn');
  }

  private async set(
    tx: Tx,
    repair: CreditRepair,
    which: ReturnType<typeof whichRepairAcceptance | typeof whichRepairDecision>,
    length: number,
  ): Promise<void> {
    const { agencyId, organId } = repair;
    const dueOn = workingDaysAfter(tx.today, length, await this.holidays.calendar(tx.manager));
    repair.dueOn = dueOn;
    await this.deadlines.openOn(tx, { ...which, from: tx.today, dueOn, mustAct: ['regulator'], agencyId, organId });
  }
}
