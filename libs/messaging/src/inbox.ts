import type { Fact } from '#contracts';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { Tx } from './tx.js';

/** Applies each event once per handler: the inbox row commits with the handler's writes. */
@Injectable()
export class Inbox {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async once(fact: Fact<object>, handler: string, work: (tx: Tx) => Promise<void>): Promise<void> {
    const now = await this.clock.now(fact.tenant);
    const today = await this.clock.today(fact.tenant);
    await this.db.transaction(async (manager) => {
      const tx = new Tx(manager, fact.tenant, fact.correlationId, today, now);
      const claimed = await tx.query(
        'insert into inbox (handler, event_id) values ($1, $2) on conflict do nothing returning 1',
        [handler, fact.eventId],
      );
      if (claimed.length === 0) return;
      await work(tx);
      await tx.flush();
    });
  }
}
