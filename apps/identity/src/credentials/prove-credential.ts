import { proveCredential, type Caller, type ProveCredential as Body, type ProvenCaller } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { householdOfSession } from '../claims/household-of-session.js';
import { agencyOfKey } from '../keys/agency-of-key.js';
import { officerOfSession } from '../sessions/officer-of-session.js';
import { CallerTokenSigner } from './caller-token-signer.js';

type Holder = (db: DataSource, credential: string, now: Date, today: string) => Promise<Caller | null>;

/** Who holds a credential, by the four characters it begins with. Each asks one indexed question. */
const holders: Record<string, Holder> = {
  ses_: officerOfSession,
  osk_: agencyOfKey,
  hsh_: householdOfSession,
};

/** Says whose credential this is and signs it; unknown, expired and revoked ones are refused alike. */
@Controller()
export class ProveCredential {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly signer: CallerTokenSigner,
  ) {}

  @OnRequest(proveCredential)
  async handle(@Asked() call: Call<Body>): Promise<ProvenCaller> {
    const { credential } = call.body;
    const holderOf = holders[credential.slice(0, 4)];
    const caller = await holderOf?.(this.db, credential, call.now, call.today);
    if (!caller) throw new Refusal('not-signed-in');
    return { caller, token: await this.signer.sign(caller) };
  }
}
