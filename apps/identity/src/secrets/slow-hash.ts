import { Injectable } from '@nestjs/common';
import { argon2id, hash, verify } from 'argon2';
import { randomBytes } from 'node:crypto';

/** OWASP's smallest argon2id setting; about 40 ms and 19 MiB a guess, so that several at once stay within the memory budget. */
const cost = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes what people can remember or type: passwords and claim codes. */
@Injectable()
export class SlowHash {
  private decoy: Promise<string> | null = null;

  of(secret: string): Promise<string> {
    return hash(secret, cost);
  }

  /** Whether the secret fits. Without a hash to hold it against it does the same work and says no: time tells nothing. */
  async fits(stored: string | null, secret: string): Promise<boolean> {
    this.decoy ??= this.of(randomBytes(32).toString('hex'));
    const fits = await verify(stored ?? (await this.decoy), secret);
    return stored !== null && fits;
  }
}
