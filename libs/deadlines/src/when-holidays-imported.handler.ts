import { holidaysImported, type DeadlineKeeper, type Fact, type HolidaysImported } from '#contracts';
import { Inbox, OnEvent, Tx } from '#messaging';
import { serviceNameToken } from '#service';
import { Controller, Inject, Optional } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { In, IsNull, Not } from 'typeorm';
import { writeDeadline } from './deadline-book.js';
import { DeadlineRow } from './deadline.entity.js';
import { Holidays } from './holidays.js';
import { deadlineReactions, type DeadlineReactions } from './reactions.js';
import { recomputed } from './recomputed.js';

/**
 * Takes over the holidays of a year and computes again every deadline that still runs, and every act that was late. The old day
 * stays in its history. What was late by a provisional day and is not by the new one becomes met, and the service is told.
 */
@Controller()
export class WhenHolidaysImported {
  constructor(
    private readonly inbox: Inbox,
    private readonly holidays: Holidays,
    @Inject(serviceNameToken) private readonly keeper: DeadlineKeeper,
    @Optional() @Inject(deadlineReactions) private readonly reactions: DeadlineReactions | null,
  ) {}

  @OnEvent(holidaysImported)
  handle(@Payload() fact: Fact<HolidaysImported>): Promise<void> {
    return this.inbox.once(fact, WhenHolidaysImported.name, async (tx) => {
      if (await keep(tx, fact.body)) await this.computeAgain(tx, fact.body);
    });
  }

  /** Holidays are the nation's: the deadlines of every tenant move, each told in its own tenant's name. */
  private async computeAgain(tx: Tx, { year, version }: HolidaysImported): Promise<void> {
    const calendar = await this.holidays.calendar(tx.manager);
    const running = await tx.manager.find(DeadlineRow, {
      where: { state: In(['open', 'lapsed', 'met-late']), packId: Not(IsNull()) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const row of running) {
      const { dueOn: oldDueOn, provisional: wasProvisional, state } = row;
      Object.assign(row, recomputed(row, calendar));
      if (row.dueOn === oldDueOn && row.provisional === wasProvisional) continue;
      if (state === 'met-late' && row.metOn !== null && row.metOn <= row.dueOn) row.state = 'met';
      row.version += 1;
      const own = new Tx(tx.manager, row.tenant, tx.correlationId, tx.today, tx.now);
      await writeDeadline(own, this.keeper, row, { what: 'holidays-imported', oldDueOn, reason: `${year}/${version}` });
      if (row.dueOn !== oldDueOn) await this.reactions?.onMoved?.(own, row, { dueOn: oldDueOn, state });
      await own.flush();
    }
  }
}

/** Answers whether the table is newer than the one at hand. */
async function keep(tx: Tx, { year, version, source, days }: HolidaysImported): Promise<boolean> {
  const kept = await tx.query(
    `insert into holiday_table (year, version, source, days) values ($1, $2, $3, $4)
     on conflict (year) do update set version = excluded.version, source = excluded.source, days = excluded.days
     where holiday_table.version < excluded.version returning 1`,
    [year, version, source, JSON.stringify(days)],
  );
  return kept.length === 1;
}
