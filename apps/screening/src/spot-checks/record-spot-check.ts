import { recordSpotCheck, type RecordSpotCheck as Body, type SpotCheckItemView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, requireSight, requireVersion, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { SpotCheckItem } from './spot-check-item.entity.js';
import { itemViewOf } from './spot-check.views.js';

/**
 * Says what was found in a report drawn; a later word replaces it, and the trail keeps both. The organ that supervises the agency
 * says it: the department that expropriates is the agency's client.
 */
@Controller()
export class RecordSpotCheck {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(recordSpotCheck)
  handle(@Asked() call: Call<Body>): Promise<SpotCheckItemView> {
    return this.deeds.once(call, async (tx) => {
      const item = await tx.manager.findOneOrFail(SpotCheckItem, {
        where: { id: call.target },
        lock: { mode: 'pessimistic_write' },
      });
      const { tenant, organId, regulatorOrganId } = item;
      requireSight(call, { tenant, organIds: [organId, regulatorOrganId] });
      requireVersion(call, item.version);
      const officer = officerOf(call);
      if (!officer.covers.includes(regulatorOrganId)) throw new Refusal('organ-outside-your-scope');
      const { outcome, reason } = call.body;
      Object.assign(item, { version: item.version + 1, outcome, reason, recordedBy: officer.id, recordedAt: call.now });
      await tx.manager.save(item);
      return { answer: itemViewOf(item), subjectId: item.id, after: item, why: outcome };
    });
  }
}
