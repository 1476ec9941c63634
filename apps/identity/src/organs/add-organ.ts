import { addOrgan, type AddOrgan as Body, type OrganView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { OrganPlace } from './organ-place.entity.js';
import { announce, requireParent, viewOf } from './organ.changes.js';
import { Organ } from './organ.entity.js';

/** Enters an organ with its first place in the tree. */
@Controller()
export class AddOrgan {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(addOrgan)
  handle(@Asked() call: Call<Body>): Promise<OrganView> {
    return this.deeds.once(call, async (tx) => {
      const { id, name, level, roles, parentId, divisionCode, from } = call.body;
      if (parentId) await requireParent(tx, level, parentId);
      const organ = tx.manager.create(Organ, { id, version: 1, name, level, roles });
      const added = await tx.manager.createQueryBuilder().insert().into(Organ).values(organ).orIgnore().execute();
      if (added.raw.length === 0) throw new Refusal('organ-id-taken', { pointer: '/id' });
      const place = tx.manager.create(OrganPlace, {
        organId: id,
        validFrom: from,
        validTo: null,
        parentId: parentId ?? null,
        divisionCode: divisionCode ?? null,
      });
      await tx.manager.insert(OrganPlace, place);
      announce(tx, organ, place);
      return { answer: viewOf(organ, place), subjectId: id, after: { organ, place } };
    });
  }
}
