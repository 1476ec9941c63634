import { liftSuspension, type AgencyView, type LiftSuspension as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { mayEndOn } from '../domain/dated.js';
import { saveChanged } from './agency.changes.js';
import { agencyForUpdate } from './agency.repository.js';

/** Ends a suspension early, with the reason on file beside the one it was ordered for. */
@Controller()
export class LiftSuspension {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(liftSuspension)
  handle(@Asked() call: Call<Body>): Promise<AgencyView> {
    return this.deeds.once(call, async (tx) => {
      const agency = await agencyForUpdate(tx, call);
      const { suspensionId, lastDay, reason } = call.body;
      const lifted = agency.suspensions.find(({ id }) => id === suspensionId);
      const reasons = agency.suspensionReasons[suspensionId];
      if (!lifted || !reasons) throw new Refusal('not-found', { pointer: '/suspensionId' });
      if (!mayEndOn(lifted, lastDay, call.today)) {
        throw new Refusal('lift-outside-suspension', { pointer: '/lastDay' });
      }
      agency.suspensions = agency.suspensions.map((one) => (one === lifted ? { ...one, to: lastDay } : one));
      agency.suspensionReasons = { ...agency.suspensionReasons, [suspensionId]: { ...reasons, lifted: reason } };
      return saveChanged(tx, agency, `lifted:${suspensionId}`);
    });
  }
}
