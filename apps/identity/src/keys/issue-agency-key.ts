import { issueAgencyKey, type IssueAgencyKey as Body, type IssuedAgencyKey } from '#contracts';
import { Refusal, sha256Hex } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomBytes, randomUUID } from 'node:crypto';
import { writeKey } from '../domain/agency-key.js';
import { SealedAnswer } from '../secrets/sealed-answer.js';
import { newSecret } from '../secrets/token.js';
import { ApiKey } from './api-key.entity.js';
import { requireAgencyInReach, viewOf } from './api-key.repository.js';

/** Issues a key to an agency; the whole key is seen in this answer only. */
@Controller()
export class IssueAgencyKey {
  constructor(
    private readonly deeds: Deeds,
    private readonly sealed: SealedAnswer,
  ) {}

  @OnRequest(issueAgencyKey)
  async handle(@Asked() call: Call<Body>): Promise<IssuedAgencyKey> {
    const answer = await this.deeds.once(call, async (tx) => {
      const { mode, scopes, expiresOn = null } = call.body;
      await requireAgencyInReach(tx.manager, call, call.target);
      if (expiresOn !== null && expiresOn < call.today) throw new Refusal('expiry-past', { pointer: '/expiresOn' });
      const secret = newSecret();
      const key = tx.manager.create(ApiKey, {
        ...blank,
        id: randomUUID(),
        tenant: mode === 'live' ? 'live' : `test:${call.target}`,
        agencyId: call.target,
        mode,
        prefix: newPrefix(),
        scopes,
        secretHash: sha256Hex(secret),
        expiresOn,
      });
      await tx.manager.save(key);
      const text = writeKey({ mode, prefix: key.prefix, secret });
      return { answer: { ...viewOf(key), key: this.sealed.seal(call, text) }, subjectId: key.id, after: key };
    });
    return { ...answer, key: this.sealed.open(answer.key) };
  }
}

const blank = {
  version: 1,
  earlierSecretHash: null,
  earlierSecretUntil: null,
  revokedAt: null,
  revokedBecause: null,
  lastUsedOn: null,
};

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

const newPrefix = (): string => Array.from(randomBytes(8), (byte) => letters[byte % 32]).join('');
