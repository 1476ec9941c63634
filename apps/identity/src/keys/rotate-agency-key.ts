import { rotateAgencyKey, type IssuedAgencyKey, type RotateAgencyKey as Body } from '#contracts';
import { sha256Hex } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { writeKey } from '../domain/agency-key.js';
import { SealedAnswer } from '../secrets/sealed-answer.js';
import { newSecret } from '../secrets/token.js';
import { keyForUpdate, viewOf } from './api-key.repository.js';

const dayMs = 24 * 3600_000;

/**
 * Gives a key a new secret. The one before works on for the overlap; of several rotations only the last one's: the
 * secret before that ends at once.
 */
@Controller()
export class RotateAgencyKey {
  constructor(
    private readonly deeds: Deeds,
    private readonly sealed: SealedAnswer,
  ) {}

  @OnRequest(rotateAgencyKey)
  async handle(@Asked() call: Call<Body>): Promise<IssuedAgencyKey> {
    const answer = await this.deeds.once(call, async (tx) => {
      const key = await keyForUpdate(tx, call);
      const secret = newSecret();
      key.earlierSecretHash = key.secretHash;
      key.earlierSecretUntil = new Date(call.now.getTime() + call.body.overlapDays * dayMs);
      key.secretHash = sha256Hex(secret);
      await tx.manager.save(key);
      const text = writeKey({ mode: key.mode, prefix: key.prefix, secret });
      return { answer: { ...viewOf(key), key: this.sealed.seal(call, text) }, subjectId: key.id, after: key };
    });
    return { ...answer, key: this.sealed.open(answer.key) };
  }
}
