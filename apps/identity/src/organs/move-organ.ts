import { moveOrgan, type MoveOrgan as Body, type OrganView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, requireVersion, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { decideMove } from '../domain/decide-place.js';
import { OrganPlace } from './organ-place.entity.js';
import { announce, requireParent, viewOf } from './organ.changes.js';
import { Organ } from './organ.entity.js';

/** Puts an organ under another parent from a day on; the days before keep their tree. */
@Controller()
export class MoveOrgan {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(moveOrgan)
  handle(@Asked() call: Call<Body>): Promise<OrganView> {
    return this.deeds.once(call, async (tx) => {
      const where = { id: call.target };
      const organ = await tx.manager.findOneOrFail(Organ, { where, lock: { mode: 'pessimistic_write' } });
      requireVersion(call, organ.version);
      await requireParent(tx, organ.level, call.body.parentId);
      const present = await tx.manager.findOneByOrFail(OrganPlace, { organId: organ.id, validTo: IsNull() });
      const decision = decideMove(present, call.body);
      if (!decision.moved) throw new Refusal(decision.because, { pointer: '/from' });
      const { organId, validFrom } = present;
      await tx.manager.update(OrganPlace, { organId, validFrom }, { validTo: decision.endOn });
      const place = tx.manager.create(OrganPlace, { organId, ...decision.next });
      await tx.manager.insert(OrganPlace, place);
      organ.version += 1;
      await tx.manager.save(organ);
      announce(tx, organ, place);
      return { answer: viewOf(organ, place), subjectId: organId, after: { organ, place } };
    });
  }
}
