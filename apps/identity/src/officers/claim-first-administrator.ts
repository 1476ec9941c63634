import { claimFirstAdministrator, type ClaimFirstAdministrator as Body, type OfficerView } from '#contracts';
import { Refusal, sha256Hex } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller, Inject } from '@nestjs/common';
import { operatorOrganId } from '../domain/may-administer.js';
import { identitySettingsToken, type IdentitySettings } from '../identity.settings.js';
import { BlindedBody } from '../secrets/blinded-body.js';
import { SlowHash } from '../secrets/slow-hash.js';
import { Officer } from './officer.entity.js';
import { Officers } from './officer.repository.js';

/**
 * Makes the first security administrator, and the operator's organ to hold the account. Works with the one-time token
 * and only while there is no officer: it is the one deed nobody can be signed in for.
 */
@Controller()
export class ClaimFirstAdministrator {
  constructor(
    private readonly deeds: Deeds,
    private readonly blinded: BlindedBody,
    private readonly slowHash: SlowHash,
    private readonly officers: Officers,
    @Inject(identitySettingsToken) private readonly settings: IdentitySettings,
  ) {}

  @OnRequest(claimFirstAdministrator)
  async handle(@Asked() call: Call<Body>): Promise<OfficerView> {
    const { token, username, password } = call.body;
    if (sha256Hex(token) !== this.settings.firstAdminTokenSha256) throw new Refusal('first-administrator-refused');
    const passwordHash = await this.slowHash.of(password);
    return this.deeds.once(this.blinded.of(call), async (tx) => {
      await requireNobody(tx);
      await foundOperator(tx);
      const account = { organId: operatorOrganId, username, name: username, passwordHash };
      return this.officers.add(tx, { ...account, roles: ['security-admin'] });
    });
  }
}

/** Of two who claim at once the second waits here, and then finds somebody. */
async function requireNobody(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('first-administrator'))`);
  if (await tx.manager.exists(Officer)) throw new Refusal('first-administrator-refused');
}

/** Of the lowest level, so that no organ can be put under it. */
async function foundOperator(tx: Tx): Promise<void> {
  await tx.query(
    `insert into organ (id, version, name, level, roles) values ($1, 1, '系统运行单位', 'county', '{operator}')
     on conflict do nothing`,
    [operatorOrganId],
  );
  await tx.query('insert into organ_place (organ_id, valid_from) values ($1, $2) on conflict do nothing', [
    operatorOrganId,
    tx.today,
  ]);
}
