import { publicCaller } from '#contracts';
import { Refusal } from '#kernel';
import type { Call } from '#service';

const randomKey = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/**
 * The call as nobody's: a complaint sent with a credential is carried out as one sent without, so that neither the
 * claim of its idempotency key nor the audit trail says who made it. Only the tenant stays. All who are nobody share one room
 * for their keys, and a repeated key gives the first answer, tracking code and all: so the key must be one nobody can guess, a
 * random UUID. Refuses another with 'idempotency-key-guessable'.
 */
export function asPublic<B>(call: Call<B>): Call<B> {
  if (call.idempotencyKey && !randomKey.test(call.idempotencyKey)) throw new Refusal('idempotency-key-guessable');
  return { ...call, caller: { ...publicCaller, tenant: call.caller.tenant } };
}
