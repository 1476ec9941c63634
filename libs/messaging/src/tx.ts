import { randomUUID } from 'node:crypto';
import type { EventDefinition, Tenant } from '#contracts';
import type { EntityManager } from 'typeorm';

interface Waiting {
  id: string;
  subject: string;
  body: object;
}

/**
 * One transaction of one deed: its rows and its events commit together or not at all.
 * There is no other way to publish an event.
 */
export class Tx {
  private readonly waiting: Waiting[] = [];

  constructor(
    readonly manager: EntityManager,
    readonly tenant: Tenant,
    readonly correlationId: string,
    /** Civil day in Asia/Shanghai on the tenant's clock. */
    readonly today: string,
    /** Instant on the tenant's clock. */
    readonly now: Date,
  ) {}

  query<T = unknown>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.manager.query<T[]>(sql, parameters);
  }

  /** Puts the event into the outbox of this transaction. */
  emit<B extends object>(event: EventDefinition<B>, body: B): void {
    this.waiting.push({ id: randomUUID(), subject: event.subject, body });
  }

  /** Writes the events emitted since the last time, in one statement; called before commit. */
  async flush(): Promise<void> {
    const events = this.waiting.splice(0);
    if (events.length === 0) return;
    await this.query(
      `insert into outbox (id, subject, tenant, correlation_id, body)
       select e.id, e.subject, $2, $3, e.body from jsonb_to_recordset($1::jsonb) as e(id uuid, subject text, body jsonb)`,
      [JSON.stringify(events), this.tenant, this.correlationId],
    );
  }
}
