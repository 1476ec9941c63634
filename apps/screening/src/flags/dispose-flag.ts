import { disposeFlag, type DisposeFlag as Body, type FlagView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { flagForUpdate, saveChanged } from './flag.changes.js';

/**
 * Says what became of a flag, open or cleared. A reviewer of the organ that supervises the agency does it: the department that
 * expropriates is the agency's client, and sees the flag only.
 */
@Controller()
export class DisposeFlag {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(disposeFlag)
  handle(@Asked() call: Call<Body>): Promise<FlagView> {
    return this.deeds.once(call, async (tx) => {
      const flag = await flagForUpdate(tx, call);
      if (!officerOf(call).covers.includes(flag.regulatorOrganId)) throw new Refusal('organ-outside-your-scope');
      const { outcome, reason } = call.body;
      flag.disposition = { outcome, reason, at: call.now.toISOString() };
      return saveChanged(tx, call, flag, { what: 'disposed', outcome, text: reason });
    });
  }
}
