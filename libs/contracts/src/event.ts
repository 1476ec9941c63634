import type { Class } from './request.js';
import type { Tenant } from './caller.js';

/** A fact a service publishes after it committed. Carries ids and figures, never personal data. */
export interface EventDefinition<B extends object = object> {
  subject: string;
  body: Class<B>;
}

export function defineEvent<B extends object>(subject: string, body: Class<B>): EventDefinition<B> {
  return { subject, body };
}

/** An event as it is delivered, at least once, possibly out of order: compare versions, use the inbox. */
export interface Fact<B> {
  eventId: string;
  subject: string;
  tenant: Tenant;
  occurredAt: string;
  correlationId: string;
  body: B;
}
