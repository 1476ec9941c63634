import { addFiling, type AddFiling as Body, type AgencyView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { isReversed, overlaps } from '../domain/dated.js';
import { saveChanged } from './agency.changes.js';
import { agencyForUpdate } from './agency.repository.js';

/** Adds a filing in a grade for a span that no other filing covers. */
@Controller()
export class AddFiling {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(addFiling)
  handle(@Asked() call: Call<Body>): Promise<AgencyView> {
    return this.deeds.once(call, async (tx) => {
      const agency = await agencyForUpdate(tx, call);
      if (isReversed(call.body)) throw new Refusal('span-reversed', { pointer: '/to' });
      if (agency.filings.some((filing) => overlaps(filing, call.body))) {
        throw new Refusal('span-overlaps', { pointer: '/from' });
      }
      agency.filings = [...agency.filings, call.body];
      return saveChanged(tx, agency);
    });
  }
}
