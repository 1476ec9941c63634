import { registerAppraiser, type AppraiserView, type RegisterAppraiser as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Agency } from '../agencies/agency.entity.js';
import { isReversed } from '../domain/dated.js';
import { inserted } from '../inserted.js';
import { tellChanged } from './appraiser.changes.js';
import { Appraiser } from './appraiser.entity.js';

/** Enters an appraiser with a registration and an employment. */
@Controller()
export class RegisterAppraiser {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(registerAppraiser)
  handle(@Asked() call: Call<Body>): Promise<AppraiserView> {
    return this.deeds.once(call, async (tx) => {
      const { registrationNo, name, validFrom, validTo, agencyId, employedFrom } = call.body;
      const agency = await tx.manager.findOneBy(Agency, { id: agencyId });
      if (!agency) throw new Refusal('not-found', { pointer: '/agencyId' });
      if (!officerOf(call).covers.includes(agency.organId)) throw new Refusal('organ-outside-your-scope');
      const registration = { from: validFrom, to: validTo };
      if (isReversed(registration)) throw new Refusal('span-reversed', { pointer: '/validTo' });
      const appraiser = tx.manager.create(Appraiser, {
        id: randomUUID(),
        version: 1,
        registrationNo,
        name,
        registrations: [registration],
        employments: [{ agencyId, from: employedFrom }],
      });
      if (!(await inserted(tx, Appraiser, appraiser))) {
        throw new Refusal('registration-no-taken', { pointer: '/registrationNo' });
      }
      return tellChanged(tx, appraiser);
    });
  }
}
