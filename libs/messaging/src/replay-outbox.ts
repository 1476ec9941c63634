import { jetstream } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { escapeIdentifier, type Client } from 'pg';
import { asOwner } from './as-owner.js';
import { asFact, type OutboxFactRow } from './outbox-fact.js';

/** How many events the stream took back, and how many it still had. */
export interface Replayed {
  stored: number;
  alreadyThere: number;
}

type NumberedRow = OutboxFactRow & { seq: string };

const batchSize = 200;

/**
 * Publishes again, in their order and as the operator, the events of a schema published at or after an instant: for a
 * stream that was lost whole or in its last minutes. They keep their ids, so whoever applied one does nothing.
 */
export function replayOutbox(
  ownerUrl: string,
  schema: string,
  operator: NatsConnection,
  { since }: { since: Date },
): Promise<Replayed> {
  const stream = jetstream(operator);
  return asOwner(ownerUrl, async (db) => {
    const replayed = { stored: 0, alreadyThere: 0 };
    let after = '0';
    for (;;) {
      const rows = await publishedSince(db, `${escapeIdentifier(schema)}.outbox`, since, after);
      const acks = await Promise.all(
        rows.map((row) => stream.publish(row.subject, JSON.stringify(asFact(row)), { msgID: row.id })),
      );
      for (const ack of acks) replayed[ack.duplicate ? 'alreadyThere' : 'stored'] += 1;
      const last = rows.at(-1);
      if (!last) return replayed;
      after = last.seq;
    }
  });
}

async function publishedSince(db: Client, table: string, since: Date, afterSeq: string): Promise<NumberedRow[]> {
  const { rows } = await db.query<NumberedRow>(
    `select id, seq, subject, tenant, correlation_id, body, occurred_at from ${table}
     where published_at >= $1 and seq > $2 order by seq limit ${batchSize}`,
    [since, afterSeq],
  );
  return rows;
}
