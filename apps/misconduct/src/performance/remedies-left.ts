import { Deadlines, Holidays } from '#deadlines';
import type { LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { choosePack, due } from '#statutory-clock';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { MisconductCase } from '../cases/misconduct-case.entity.js';
import { jurisdiction } from '../deadlines/case-deadline.js';
import type { EnforcementFacts } from '../domain/decide-enforcement.js';
import { PenaltyRemedy } from '../remedies/penalty-remedy.entity.js';

/** What of a decision may still be attacked, or is. */
@Injectable()
export class RemediesLeft {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly holidays: Holidays,
  ) {}

  async of(
    tx: Tx,
    found: MisconductCase,
    servedOn: LocalDate,
  ): Promise<Pick<EnforcementFacts, 'underRemedy' | 'remedyOpenUntil'>> {
    const underRemedy = await tx.manager.existsBy(PenaltyRemedy, {
      caseId: found.id,
      state: In(['FILED', 'ACCEPTED']),
    });
    return { underRemedy, remedyOpenUntil: await this.openUntil(tx, found, servedOn) };
  }

  /** A period that was used runs no more. D17 and D18 are kept from the entry on; before it they run from service all the same. */
  private async openUntil(tx: Tx, found: MisconductCase, servedOn: LocalDate): Promise<LocalDate | null> {
    const kept = await this.deadlines.of(tx, 'case', [found.id]);
    const running = kept.filter(({ key, state }) => remedyKeys.includes(key) && !used.includes(state));
    const days = running.map(({ dueOn }) => dueOn);
    if (!kept.some(({ key }) => key === 'D18')) {
      const calendar = await this.holidays.calendar(tx.manager);
      days.push(due('D18', servedOn, choosePack(jurisdiction, found.openedOn), calendar).on);
    }
    return days.toSorted().at(-1) ?? null;
  }
}

const remedyKeys: readonly string[] = ['D17', 'D18', 'D19'];
const used: readonly string[] = ['met', 'met-late', 'cancelled'];
