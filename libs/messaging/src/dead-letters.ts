import type { Fact } from '#contracts';
import type { DataSource } from 'typeorm';

/** Sets an event aside that a handler cannot apply, with the error; a second failure updates the first. */
export async function setAside(db: DataSource, handler: string, fact: Fact<object>, error: string): Promise<void> {
  await db.query(
    `insert into dead_letter (handler, event_id, subject, fact, error) values ($1, $2, $3, $4, $5)
     on conflict (handler, event_id) do update set error = excluded.error, failed_at = now(), replayed_at = null`,
    [handler, fact.eventId, fact.subject, JSON.stringify(fact), error.slice(0, 2000)],
  );
}
