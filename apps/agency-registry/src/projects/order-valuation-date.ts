import { orderValuationDate, type OrderValuationDate as Body, type ProjectView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { projectForUpdate, saveChanged } from './project.changes.js';

/** An officer's dated, reasoned order that another valuation date than the announcement day applies (RC04). */
@Controller()
export class OrderValuationDate {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(orderValuationDate)
  handle(@Asked() call: Call<Body>): Promise<ProjectView> {
    return this.deeds.once(call, async (tx) => {
      const project = await projectForUpdate(tx, call);
      project.valuationDateOrder = { ...call.body, orderedOn: call.today, orderedBy: call.caller.id };
      return { ...(await saveChanged(tx, project)), why: 'valuation-date-order' };
    });
  }
}
