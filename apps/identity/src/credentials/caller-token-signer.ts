import type { Caller } from '#contracts';
import { Inject, Injectable } from '@nestjs/common';
import { importPKCS8, SignJWT, type CryptoKey } from 'jose';
import { identitySettingsToken, type IdentitySettings } from '../identity.settings.js';

/** Signs who a caller is, for the services: Ed25519, good for a minute of real time. */
@Injectable()
export class CallerTokenSigner {
  private key: Promise<CryptoKey> | null = null;

  constructor(@Inject(identitySettingsToken) private readonly settings: IdentitySettings) {}

  async sign(caller: Caller): Promise<string> {
    this.key ??= importPKCS8(this.settings.signingKeyPem, 'EdDSA');
    return new SignJWT({ caller })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer('identity')
      .setExpirationTime('60s')
      .sign(await this.key);
  }
}
