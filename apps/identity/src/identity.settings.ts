import { decoded, required, type Environment } from '#process';
import { Module, type DynamicModule } from '@nestjs/common';
import { hkdfSync } from 'node:crypto';

export const identitySettingsToken = Symbol('identity settings');

/** What only identity is told. */
export interface IdentitySettings {
  /** PEM (PKCS8, Ed25519): signs caller tokens. */
  signingKeyPem: string;
  /** Keys the HMAC that stands for a password where a body is hashed. */
  blindingKey: Uint8Array;
  /** SHA-256, in hex, of the one-time token that makes the first administrator; null when none was given out. */
  firstAdminTokenSha256: string | null;
}

@Module({})
class IdentitySettingsModule {}

/** Reads the settings once at the start; a missing key stops the service before it answers anything. */
export function identitySettings(env: Environment): DynamicModule {
  const fieldKey = Buffer.from(required(env, 'FIELD_KEY'), 'base64');
  const settings: IdentitySettings = {
    signingKeyPem: decoded(required(env, 'CALLER_TOKEN_PRIVATE_KEY')),
    blindingKey: new Uint8Array(hkdfSync('sha256', fieldKey, '', 'identity: passwords in body hashes', 32)),
    firstAdminTokenSha256: env['FIRST_ADMIN_TOKEN_SHA256'] || null,
  };
  const provider = { provide: identitySettingsToken, useValue: settings };
  return { module: IdentitySettingsModule, global: true, providers: [provider], exports: [provider] };
}
