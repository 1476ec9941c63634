import { suspendAgency, type AgencyView, type SuspendAgency as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { isReversed } from '../domain/dated.js';
import { saveChanged } from './agency.changes.js';
import { agencyForUpdate } from './agency.repository.js';

/** Suspends an agency for a span of days; every service hears of it at once. */
@Controller()
export class SuspendAgency {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(suspendAgency)
  handle(@Asked() call: Call<Body>): Promise<AgencyView> {
    return this.deeds.once(call, async (tx) => {
      const agency = await agencyForUpdate(tx, call);
      const { from, to, decisionNo, reason } = call.body;
      if (isReversed(call.body)) throw new Refusal('span-reversed', { pointer: '/to' });
      const id = randomUUID();
      agency.suspensions = [...agency.suspensions, { id, decisionNo, from, ...(to ? { to } : {}) }];
      agency.suspensionReasons = { ...agency.suspensionReasons, [id]: { ordered: reason } };
      return saveChanged(tx, agency, `suspension:${id}`);
    });
  }
}
