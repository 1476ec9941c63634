import type { Fact, Tenant } from '#contracts';

/** The columns of an outbox row that make up its event. */
export interface OutboxFactRow {
  id: string;
  subject: string;
  tenant: Tenant;
  correlation_id: string;
  body: object;
  occurred_at: Date;
}

/** An outbox row as the event it tells of; published twice, it is the same event. */
export function asFact(row: OutboxFactRow): Fact<object> {
  return {
    eventId: row.id,
    subject: row.subject,
    tenant: row.tenant,
    occurredAt: new Date(row.occurred_at).toISOString(),
    correlationId: row.correlation_id,
    body: row.body,
  };
}
