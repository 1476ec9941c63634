import type { Tx } from '#messaging';

/** A message for each channel the recipients of these notices have given an address for. A test tenant writes to nobody. */
export async function queueMessages(tx: Tx, notificationIds: readonly string[]): Promise<void> {
  if (tx.tenant !== 'live' || notificationIds.length === 0) return;
  await tx.query(
    `insert into outgoing_message (id, notification_id, channel, state, attempts, next_try_at)
     select gen_random_uuid(), n.id, c.channel, 'waiting', 0, $2
     from notification n
     join notification_address a on a.tenant = n.tenant and a.recipient = n.recipient
     cross join lateral (values ('email', a.email), ('sms', a.mobile)) as c(channel, address)
     where n.id = any($1) and c.address is not null
     on conflict (notification_id, channel) do nothing`,
    [notificationIds, tx.now],
  );
}
