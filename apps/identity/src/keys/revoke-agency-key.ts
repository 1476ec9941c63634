import { revokeAgencyKey, type AgencyKeyView, type RevokeAgencyKey as Body } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { keyForUpdate, viewOf } from './api-key.repository.js';

/** Ends a key with all its secrets, with the reason on file. */
@Controller()
export class RevokeAgencyKey {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(revokeAgencyKey)
  handle(@Asked() call: Call<Body>): Promise<AgencyKeyView> {
    return this.deeds.once(call, async (tx) => {
      const key = await keyForUpdate(tx, call);
      key.revokedAt = call.now;
      key.revokedBecause = call.body.reason;
      await tx.manager.save(key);
      return { answer: viewOf(key), subjectId: key.id, after: key, why: 'key-revoked' };
    });
  }
}
