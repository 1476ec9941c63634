import type { Fact } from '#contracts';
import { jetstream, type JetStreamClient } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { escapeIdentifier, type Client } from 'pg';
import type { DataSource } from 'typeorm';
import { asOwner } from './as-owner.js';

/** An event that a handler could not apply, waiting for somebody to mend the cause and replay it. */
export interface DeadLetter {
  handler: string;
  eventId: string;
  subject: string;
  fact: Fact<object>;
  error: string;
  /** An instant, ISO 8601. */
  failedAt: string;
}

/** Which dead letters: all that wait, those of one handler (`<service>--<subject with hyphens>`), or one event. */
export interface DeadLetterFilter {
  handler?: string;
  eventId?: string;
}

/** Sets an event aside that a handler cannot apply, with the error; a second failure updates the first. */
export async function setAside(db: DataSource, handler: string, fact: Fact<object>, error: string): Promise<void> {
  await db.query(
    `insert into dead_letter (handler, event_id, subject, fact, error) values ($1, $2, $3, $4, $5)
     on conflict (handler, event_id) do update set error = excluded.error, failed_at = now(), replayed_at = null`,
    [handler, fact.eventId, fact.subject, JSON.stringify(fact), error.slice(0, 2000)],
  );
}

/** The dead letters of a schema that nobody has replayed, oldest first. */
export function listDeadLetters(
  ownerUrl: string,
  schema: string,
  filter: DeadLetterFilter = {},
): Promise<DeadLetter[]> {
  return asOwner(ownerUrl, (db) => waiting(db, tableIn(schema), filter));
}

/**
 * Puts waiting dead letters back into the stream, as the operator; answers how many. The event keeps its id, so of the
 * handlers that hear it only the one that failed does anything: the inboxes of all others know it already. A letter
 * whose handler fails again waits again.
 */
export function replayDeadLetters(
  ownerUrl: string,
  schema: string,
  operator: NatsConnection,
  filter: DeadLetterFilter = {},
): Promise<number> {
  const stream = jetstream(operator);
  return asOwner(ownerUrl, async (db) => {
    let replayed = 0;
    for (const letter of await waiting(db, tableIn(schema), filter)) {
      if (await replay(db, tableIn(schema), stream, letter)) replayed += 1;
    }
    return replayed;
  });
}

/** Published before it is marked, and the row held locked, so that neither a crash nor a new failure gets lost. */
async function replay(db: Client, table: string, stream: JetStreamClient, letter: DeadLetter): Promise<boolean> {
  await db.query('begin');
  try {
    const marked = await db.query(
      `update ${table} set replayed_at = now() where handler = $1 and event_id = $2 and replayed_at is null`,
      [letter.handler, letter.eventId],
    );
    const taken = marked.rowCount === 1;
    // Another message id than the first time, or the stream would take it for a repeat and drop it.
    const msgID = `${letter.eventId}:replay:${letter.handler}:${letter.failedAt}`;
    if (taken) await stream.publish(letter.subject, JSON.stringify(letter.fact), { msgID });
    await db.query('commit');
    return taken;
  } catch (error) {
    await db.query('rollback');
    throw error;
  }
}

async function waiting(db: Client, table: string, { handler, eventId }: DeadLetterFilter): Promise<DeadLetter[]> {
  const { rows } = await db.query<DeadLetter>(
    `select handler, event_id as "eventId", subject, fact, error, failed_at::text as "failedAt" from ${table}
     where replayed_at is null and ($1::text is null or handler = $1) and ($2::uuid is null or event_id = $2)
     order by failed_at, event_id`,
    [handler ?? null, eventId ?? null],
  );
  return rows;
}

const tableIn = (schema: string): string => `${escapeIdentifier(schema)}.dead_letter`;
