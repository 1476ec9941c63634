import type { Caller } from '#contracts';
import { importSPKI, jwtVerify, type CryptoKey } from 'jose';

interface Seen {
  caller: Caller;
  until: number;
}

/** Tokens live seconds; proving the same one again is only a look-up. */
const remembered = 2000;

/** Proves who a request comes from: a short-lived token signed by identity, carried in the message headers. */
export class CallerTokens {
  private readonly seen = new Map<string, Seen>();
  private key: Promise<CryptoKey> | null = null;

  constructor(private readonly publicKeyPem: string) {}

  /** The caller the token names; throws when it is forged, changed or out of date. */
  async prove(token: string): Promise<Caller> {
    const known = this.seen.get(token);
    if (known && known.until > Date.now()) return known.caller;
    this.key ??= importSPKI(this.publicKeyPem, 'EdDSA');
    const { payload } = await jwtVerify<{ caller: Caller }>(token, await this.key, {
      issuer: 'identity',
      requiredClaims: ['exp'],
    });
    if (this.seen.size >= remembered) this.seen.clear();
    this.seen.set(token, { caller: payload.caller, until: (payload.exp ?? 0) * 1000 });
    return payload.caller;
  }
}
