import type { RemedyKind } from '#contracts';
import { Deadlines } from '#deadlines';
import type { LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import type { MisconductCase } from '../cases/misconduct-case.entity.js';
import { caseDeadline } from '../deadlines/case-deadline.js';
import type { BadConductRecord } from '../records/bad-conduct-record.entity.js';

/** The days in which a decision may be attacked: reconsideration D17, suit D18, suit after a reconsideration D19. */
@Injectable()
export class RemedyPeriods {
  constructor(private readonly deadlines: Deadlines) {}

  /**
   * They run from the day the decision was served; of one made in listing, with the repair notice. What has run once, a
   * remedy sought or not, runs no second time. The caller saves the entry.
   */
  async begin(tx: Tx, found: MisconductCase, record: BadConductRecord): Promise<void> {
    const servedOn = found.decisionService?.servedOn ?? record.repairNotice?.servedOn;
    const begun = await this.openUntil(tx, found.id);
    if (servedOn && begun === null) await this.open(tx, found, servedOn);
    record.remedyOpenUntil = await this.openUntil(tx, found.id);
  }

  /** D17 and D18 from the day the agency learnt of the decision. */
  async open(tx: Tx, found: MisconductCase, knownOn: LocalDate): Promise<void> {
    for (const key of ['D17', 'D18'] as const) {
      await this.deadlines.open(tx, { ...caseDeadline(found, key), from: knownOn, mustAct: ['agency'] });
    }
  }

  /** D19 from the day the agency received the decision on its reconsideration. */
  async openAfterReconsideration(tx: Tx, found: MisconductCase, receivedOn: LocalDate): Promise<void> {
    await this.deadlines.open(tx, { ...caseDeadline(found, 'D19'), from: receivedOn, mustAct: ['agency'] });
  }

  /** The last day for a remedy of this kind, or of any; null where none has begun. */
  async openUntil(tx: Tx, caseId: string, kind: RemedyKind | 'any' = 'any'): Promise<LocalDate | null> {
    const rows = await this.deadlines.of(tx, 'case', [caseId]);
    const days = rows.filter(({ key }) => keysOf[kind].includes(key)).map(({ dueOn }) => dueOn);
    return days.toSorted().at(-1) ?? null;
  }
}

const keysOf: Readonly<Record<RemedyKind | 'any', readonly string[]>> = {
  reconsideration: ['D17'],
  suit: ['D18', 'D19'],
  any: ['D17', 'D18', 'D19'],
};
