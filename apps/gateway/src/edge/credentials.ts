import { proveCredential, publicCaller, type Caller, type ProvenCaller } from '#contracts';
import { Refusal, sha256Hex } from '#kernel';
import { Injectable } from '@nestjs/common';
import { Services } from './services.js';

interface Proven {
  caller: Caller;
  token: string | null;
}

interface Remembered {
  proven: ProvenCaller;
  until: number;
}

/** A proof is reused this long: so late may a log-out or a revoked key still work. */
const reuseMs = 5_000;
const rememberAtMost = 10_000;

/** Asks identity whose credential this is and remembers the signed answer for a few seconds. */
@Injectable()
export class Credentials {
  private readonly remembered = new Map<string, Remembered>();

  constructor(private readonly services: Services) {}

  async prove(authorization: string | undefined, correlationId: string): Promise<Proven> {
    if (authorization === undefined) return { caller: publicCaller, token: null };
    const credential = /^Bearer ([\x21-\x7e]{1,512})$/.exec(authorization)?.[1];
    if (credential === undefined) throw new Refusal('not-signed-in');
    const name = sha256Hex(credential);
    const known = this.remembered.get(name);
    if (known && known.until > Date.now()) return known.proven;
    const proven = await this.services.ask(
      proveCredential,
      { token: null, correlationId, idempotencyKey: null, ifMatch: null },
      { body: { credential } },
    );
    if (this.remembered.size >= rememberAtMost) this.remembered.clear();
    this.remembered.set(name, { proven, until: Date.now() + reuseMs });
    return proven;
  }

  /** Forgets a credential at once, as on log-out. */
  forget(authorization: string | undefined): void {
    const credential = authorization?.replace(/^Bearer /, '');
    if (credential) this.remembered.delete(sha256Hex(credential));
  }
}
