import type { Call } from '#service';
import { Inject, Injectable } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import { identitySettingsToken, type IdentitySettings } from '../identity.settings.js';

/**
 * The body's hash is stored with the idempotency key. A plain hash over a password would let whoever reads the table
 * guess it fast, past argon2; so a keyed digest stands for the password. Equal bodies still have equal hashes.
 */
@Injectable()
export class BlindedBody {
  constructor(@Inject(identitySettingsToken) private readonly settings: IdentitySettings) {}

  of<B extends { password: string }>(call: Call<B>): Call<B> {
    const password = createHmac('sha256', this.settings.blindingKey).update(call.body.password).digest('hex');
    return { ...call, body: { ...call.body, password } };
  }
}
