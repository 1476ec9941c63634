import type { Tx } from '#messaging';
import { requireSight, requireVersion, type Call } from '#service';
import { CorrectionOrder } from './correction-order.entity.js';

/** Locks the order for a change by its organ or the agency it was served on. */
export async function correctionForUpdate(tx: Tx, call: Call): Promise<CorrectionOrder> {
  const order = await tx.manager.findOneOrFail(CorrectionOrder, {
    where: { id: call.target },
    lock: { mode: 'pessimistic_write' },
  });
  const agency = order.servedOn ? { agencyId: order.agencyId } : {};
  requireSight(call, { tenant: order.tenant, organIds: [order.organId], ...agency });
  requireVersion(call, order.version);
  return order;
}
