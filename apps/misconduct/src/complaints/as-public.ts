import { publicCaller } from '#contracts';
import type { Call } from '#service';

/**
 * The call as nobody's: a complaint sent with a credential is carried out as one sent without, so that neither the
 * claim of its idempotency key nor the audit trail says who made it. Only the tenant stays.
 */
export const asPublic = <B>(call: Call<B>): Call<B> => ({
  ...call,
  caller: { ...publicCaller, tenant: call.caller.tenant },
});
