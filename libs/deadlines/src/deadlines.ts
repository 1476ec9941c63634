import type { DeadlineKeeper } from '#contracts';
import { Refusal, type LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { serviceNameToken } from '#service';
import { choosePack, due, extensionLeft, packOf, suspensionBar, type DeadlineKey } from '#statutory-clock';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { In } from 'typeorm';
import { runningDeadline, writeDeadline, type Change } from './deadline-book.js';
import { DeadlineRow } from './deadline.entity.js';
import { Holidays } from './holidays.js';
import type { Opening, Order, SettingDay, Suspending, Which } from './opening.js';
import { recomputed, runOn } from './recomputed.js';

/**
 * The deadlines a service keeps, written in the transaction of the deed they belong to. A date is computed once, by the pack
 * of its day, and again only when the holidays are published or an officer orders it; its old value stays in its history.
 */
@Injectable()
export class Deadlines {
  constructor(
    @Inject(serviceNameToken) private readonly keeper: DeadlineKeeper,
    private readonly holidays: Holidays,
  ) {}

  /** A statutory period begins. Where one of this name runs already, the same trigger changes nothing and another replaces it. */
  async open(tx: Tx, opening: Opening): Promise<DeadlineRow> {
    const { key, from, jurisdiction, packOn = from } = opening;
    const pack = choosePack(jurisdiction, packOn);
    const running = await runningDeadline(tx, opening);
    if (running?.from === from && running.packId === pack.id) return running;
    const date = due(key, from, pack, await this.holidays.calendar(tx.manager));
    const { on: dueOn, provisional, unconfirmed } = date;
    return this.begin(tx, opening, running, { dueOn, packId: pack.id, due: date, provisional, unconfirmed });
  }

  /** A decision sets a last day. */
  async openOn(tx: Tx, setting: SettingDay): Promise<DeadlineRow> {
    const running = await runningDeadline(tx, setting);
    if (running?.from === setting.from && running.dueOn === setting.dueOn) return running;
    const law = { dueOn: setting.dueOn, packId: null, due: null, provisional: false, unconfirmed: false };
    return this.begin(tx, setting, running, law);
  }

  /** The act was done on `on`, today unless said otherwise. Nothing happens where no such deadline runs. */
  async meet(tx: Tx, which: Which, on: LocalDate = tx.today): Promise<void> {
    const row = await runningDeadline(tx, which);
    if (!row) return;
    const stopped = row.state === 'suspended' && on <= (row.suspendedUntil ?? on);
    const { suspendedUntil: until } = row;
    const ran = !stopped && until ? runOn(row, until, await this.holidays.calendar(tx.manager)) : {};
    const inTime = stopped || on <= (ran.dueOn ?? row.dueOn);
    await this.change(tx, row, { ...ran, state: inTime ? 'met' : 'met-late', metOn: on }, { what: 'met' });
  }

  /** It falls away with what it belonged to. Nothing happens where no such deadline runs. */
  async cancel(tx: Tx, which: Which, reason: string): Promise<void> {
    const row = await runningDeadline(tx, which);
    if (row) await this.change(tx, row, { state: 'cancelled' }, { what: 'cancelled', reason });
  }

  /**
   * From today to the end of `until` its days do not count; the sweep lets them run on after it. Refuses with
   * 'deadline-not-running' unless it is open, with 'suspension-too-long' or 'suspension-ends-in-past' on an unfit last day.
   */
  async suspend(tx: Tx, which: Which, order: Suspending): Promise<DeadlineRow> {
    const row = await this.require(tx, which, 'open');
    requireSuspensible(row, order.until, tx.today);
    const stopped = { state: 'suspended' as const, suspendedOn: tx.today, suspendedUntil: order.until };
    return this.change(tx, row, stopped, ordered('suspended', order));
  }

  /** From tomorrow its days count again, or from the day after its suspension ended. Refuses unless it is suspended. */
  async resume(tx: Tx, which: Which, order: Order): Promise<DeadlineRow> {
    const row = await this.require(tx, which, 'suspended');
    const { suspendedUntil: until } = row;
    const to = until && until < tx.today ? until : tx.today;
    return this.change(tx, row, runOn(row, to, await this.holidays.calendar(tx.manager)), ordered('resumed', order));
  }

  /**
   * Adds `length` in the rule's own unit. Refuses with 'deadline-not-running' unless it is open, with 'extension-too-long'
   * where the law allows none or not as much.
   */
  async extend(tx: Tx, which: Which, order: Order & { length: number }): Promise<DeadlineRow> {
    const row = await this.require(tx, which, 'open');
    requireExtensible(row, order.length);
    const extensions = [...(row.adjustments.extensions ?? []), { length: order.length }];
    const adjustments = { ...row.adjustments, extensions };
    return this.change(
      tx,
      row,
      { adjustments, ...(await this.again(tx, { ...row, adjustments })) },
      ordered('extended', order),
    );
  }

  /** The newest deadline of each key that these subjects have, in any state. */
  async of(tx: Pick<Tx, 'manager' | 'tenant'>, subjectKind: string, subjectIds: string[]): Promise<DeadlineRow[]> {
    const rows = await tx.manager.find(DeadlineRow, {
      where: { tenant: tx.tenant, subjectKind, subjectId: In(subjectIds) },
      order: { createdAt: 'ASC' },
    });
    // One that was replaced in the transaction that opened its successor was made at the same instant.
    rows.sort(
      (a, b) =>
        a.createdAt.getTime() - b.createdAt.getTime() ||
        Number(a.state !== 'cancelled') - Number(b.state !== 'cancelled'),
    );
    return [...new Map(rows.map((row) => [`${row.subjectId} ${row.key}`, row])).values()];
  }

  private async begin(
    tx: Tx,
    opening: Opening | SettingDay,
    running: DeadlineRow | null,
    law: Law,
  ): Promise<DeadlineRow> {
    if (running) await this.change(tx, running, { state: 'cancelled' }, { what: 'replaced' });
    const { key, subjectKind, subjectId, from, mustAct } = opening;
    const { agencyId = null, organId = null, reportId = null, projectId = null } = opening;
    const row = tx.manager.create(DeadlineRow, {
      id: randomUUID(),
      version: 1,
      tenant: tx.tenant,
      key,
      subjectKind,
      subjectId,
      from,
      mustAct,
      state: 'open',
      adjustments: {},
      suspendedOn: null,
      metOn: null,
      suspendedUntil: null,
      agencyId,
      organId,
      reportId,
      projectId,
      ...law,
    });
    await writeDeadline(tx, this.keeper, row, { what: 'opened', oldDueOn: null });
    return row;
  }

  private async change(
    tx: Tx,
    row: DeadlineRow,
    to: Partial<DeadlineRow>,
    change: Omit<Change, 'oldDueOn'>,
  ): Promise<DeadlineRow> {
    const oldDueOn = row.dueOn;
    Object.assign(row, to, { version: row.version + 1 });
    await writeDeadline(tx, this.keeper, row, { ...change, oldDueOn });
    return row;
  }

  private async require(tx: Tx, which: Which, state: DeadlineRow['state']): Promise<DeadlineRow> {
    const row = await runningDeadline(tx, which);
    if (row?.state !== state || row.packId === null) {
      throw new Refusal('deadline-not-running', { details: { key: which.key, state: row?.state ?? null } });
    }
    return row;
  }

  private async again(tx: Tx, row: DeadlineRow): Promise<Partial<DeadlineRow>> {
    return recomputed(row, await this.holidays.calendar(tx.manager));
  }
}

type Law = Pick<DeadlineRow, 'dueOn' | 'packId' | 'due' | 'provisional' | 'unconfirmed'>;

function requireExtensible({ key, packId, adjustments }: DeadlineRow, length: number): void {
  const rule = packOf(packId ?? '').deadlines[key as DeadlineKey];
  const left = rule ? extensionLeft(rule, adjustments.extensions ?? []) : 0;
  if (length > left) throw new Refusal('extension-too-long', { pointer: '/length', details: { left } });
}

/** Refuses a last day that no suspension ordered today under the pack of this deadline may have. */
export function requireSuspensible({ packId }: DeadlineRow, until: LocalDate, today: LocalDate): void {
  const bar = suspensionBar(until, today, packOf(packId ?? ''));
  if (!bar) return;
  const { because, latest, unconfirmed } = bar;
  throw new Refusal(because, { pointer: '/until', details: { latest, unconfirmed } });
}

const ordered = (what: string, { ground, reason, by }: Order) => ({ what, ground, reason, decidedBy: by });
