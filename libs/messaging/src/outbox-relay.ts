import { jetstream } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Client } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { asFact, type OutboxFactRow } from './outbox-fact.js';

const batchSize = 200;
const safetyPollMs = 1000;
const publishTimeoutMs = 5000;

/**
 * Carries outbox rows to JetStream in their order, with the row id as message id. One relay of a service works at a
 * time (an advisory lock), so replicas need no configuration. A crash between publishing and marking repeats a
 * message; JetStream's window and the consumers' inboxes make the repeat harmless.
 */
@Injectable()
export class OutboxRelay implements OnApplicationShutdown {
  private readonly log = new Logger(OutboxRelay.name);
  private listener: Client | null = null;
  private running: Promise<void> = Promise.resolve();
  private awake = false;
  private stopped = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Begins to relay over this connection and goes on until shutdown. */
  start(nats: NatsConnection, schema: string, databaseUrl: string): void {
    const tick = () => this.wake(nats, schema);
    this.timer = setInterval(() => {
      if (!this.listener) void this.listen(databaseUrl, schema, tick);
      tick();
    }, safetyPollMs);
    void this.listen(databaseUrl, schema, tick);
    tick();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.running.catch(() => undefined);
    await this.listener?.end().catch(() => undefined);
  }

  private wake(nats: NatsConnection, schema: string): void {
    if (this.awake || this.stopped) return;
    this.awake = true;
    this.running = this.drain(nats, schema)
      .catch((error: unknown) => this.log.warn(`relay paused: ${String(error)}`))
      .finally(() => {
        this.awake = false;
      });
  }

  private async drain(nats: NatsConnection, schema: string): Promise<void> {
    let sent = batchSize;
    while (sent === batchSize && !this.stopped) {
      sent = await this.db.transaction((manager) => this.relayBatch(manager, nats, schema));
    }
  }

  private async relayBatch(manager: EntityManager, nats: NatsConnection, schema: string): Promise<number> {
    const [lock] = await manager.query<{ mine: boolean }[]>(
      `select pg_try_advisory_xact_lock(hashtext('relay:' || $1)) as mine`,
      [schema],
    );
    if (!lock?.mine) return 0;
    const rows = await manager.query<OutboxFactRow[]>(
      `select id, subject, tenant, correlation_id, body, occurred_at from outbox
       where published_at is null order by seq limit ${batchSize} for update skip locked`,
    );
    if (rows.length === 0) return 0;
    const js = jetstream(nats, { timeout: publishTimeoutMs });
    await Promise.all(rows.map((row) => js.publish(row.subject, JSON.stringify(asFact(row)), { msgID: row.id })));
    await manager.query('update outbox set published_at = clock_timestamp() where id = any($1)', [
      rows.map((row) => row.id),
    ]);
    return rows.length;
  }

  private async listen(databaseUrl: string, schema: string, tick: () => void): Promise<void> {
    const client = new Client({ connectionString: databaseUrl });
    this.listener = client;
    const drop = () => {
      if (this.listener === client) this.listener = null;
    };
    client.on('error', drop);
    client.on('end', drop);
    client.on('notification', tick);
    try {
      await client.connect();
      await client.query(`listen "outbox_${schema}"`);
    } catch {
      drop();
      await client.end().catch(() => undefined);
    }
  }
}
