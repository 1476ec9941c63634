import { recordChanged, type Tenant } from '#contracts';
import type { LocalDate } from '#kernel';
import { Clock, Tx } from '#messaging';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { applyDeed } from '../cases/apply-deed.js';
import { leaveTrail } from '../cases/leave-trail.js';
import { MisconductCase } from '../cases/misconduct-case.entity.js';
import { BadConductRecord } from './bad-conduct-record.entity.js';

const sweepMs = 60_000;
const system = { kind: 'system', id: 'expire-records' } as const;

/** Ends the publication of entries whose last day is over. Replicas share the work: an entry is claimed by one of them. */
@Injectable()
export class ExpireRecords implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(ExpireRecords.name);
  private timer: NodeJS.Timeout | null = null;
  private sweeping: Promise<void> | null = null;
  private stopped = false;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.tick(), sweepMs);
    this.tick();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.sweeping;
  }

  /** Ends what is over on this day of this tenant's clock; answers how many entries. */
  async sweepOnce(tenant: Tenant, today: LocalDate): Promise<number> {
    let expired = 0;
    while (!this.stopped && (await this.expireNext(tenant, today))) expired += 1;
    return expired;
  }

  private tick(): void {
    this.sweeping ??= this.sweepAll()
      .catch((error: unknown) => this.log.warn(`sweep paused: ${String(error)}`))
      .finally(() => {
        this.sweeping = null;
      });
  }

  private async sweepAll(): Promise<void> {
    const rows = await this.db.query<{ tenant: Tenant }[]>(
      `select distinct tenant from bad_conduct_record where state = 'published'`,
    );
    for (const { tenant } of rows) await this.sweepOnce(tenant, await this.clock.today(tenant));
  }

  private async expireNext(tenant: Tenant, today: LocalDate): Promise<boolean> {
    const now = await this.clock.now(tenant);
    return this.db.transaction(async (manager) => {
      const record = await claim(manager, tenant, today);
      if (!record) return false;
      const tx = new Tx(manager, tenant, randomUUID(), today, now);
      await expire(tx, record);
      await tx.flush();
      return true;
    });
  }
}

function claim(manager: EntityManager, tenant: Tenant, today: LocalDate): Promise<BadConductRecord | null> {
  return manager
    .createQueryBuilder(BadConductRecord, 'r')
    .where(`r.tenant = :tenant and r.state = 'published' and r.expiresOn < :today`, { tenant, today })
    .orderBy('r.expiresOn')
    .limit(1)
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getOne();
}

async function expire(tx: Tx, record: BadConductRecord): Promise<void> {
  const found = await tx.manager.findOneOrFail(MisconductCase, {
    where: { id: record.caseId },
    lock: { mode: 'pessimistic_write' },
  });
  await applyDeed(tx, found, 'expire', { by: system });
  record.state = 'expired';
  await tx.manager.save(record);
  const { id, agencyId, violationCode } = record;
  tx.emit(recordChanged, { recordId: id, agencyId, violationCode, state: 'expired', on: tx.today });
  leaveTrail(tx, { deed: 'misconduct.expire-record', subjectId: id, after: record, why: 'term-over' });
}
