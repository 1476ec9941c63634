import type { NoticeChannel, SentenceView, Tenant } from '#contracts';
import type { DataSource } from 'typeorm';

/** A message claimed for one attempt, with its notice and where its recipient wants it, sealed. */
export interface ClaimedMessage {
  id: string;
  notificationId: string;
  attempts: number;
  stage: 'reminder' | 'lapsed' | 'escalated';
  tenant: Tenant;
  dueOn: string;
  title: SentenceView;
  text: SentenceView;
  email: string | null;
  mobile: string | null;
}

const batch = 20;
/** An attempt that has not ended in this time is taken for lost with its process, and made again. */
const attemptMs = 120_000;

/**
 * Claims messages whose time has come, each for one sender alone (SKIP LOCKED), and counts the attempt before it is made: a
 * crash half-way repeats a message, and never forgets one.
 */
export function claimMessages(db: DataSource, channel: NoticeChannel, now: Date): Promise<ClaimedMessage[]> {
  return db.query<ClaimedMessage[]>(
    `with claimed as (
       update outgoing_message set attempts = attempts + 1, next_try_at = $3 where id in (
         select id from outgoing_message where state = 'waiting' and channel = $1 and next_try_at <= $2
         order by next_try_at, id limit ${batch} for update skip locked)
       returning id, notification_id, attempts)
     select c.id, c.notification_id as "notificationId", c.attempts, n.stage, n.tenant, n.due_on::text as "dueOn",
       n.title, n.text, a.email, a.mobile
     from claimed c join notification n on n.id = c.notification_id
     left join notification_address a on a.tenant = n.tenant and a.recipient = n.recipient`,
    [channel, now, new Date(now.getTime() + attemptMs)],
  );
}

/** How an attempt ended. */
export interface Outcome {
  state: 'waiting' | 'sent' | 'failed' | 'dropped';
  error?: string;
  nextTryAt?: Date;
}

/** Enters how an attempt ended, unless a later one has begun meanwhile. */
export async function enterOutcome(
  db: DataSource,
  { id, attempts }: ClaimedMessage,
  { state, error, nextTryAt }: Outcome,
): Promise<void> {
  await db.query(
    `update outgoing_message set state = $3, last_error = $4, next_try_at = coalesce($5, next_try_at)
     where id = $1 and (attempts = $2 or $3 = 'sent') and state = 'waiting'`,
    [id, attempts, state, error ?? null, nextTryAt ?? null],
  );
}
