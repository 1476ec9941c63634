import { addOfficer, type AddOfficer as Body, type OfficerView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { Organ } from '../organs/organ.entity.js';
import { BlindedBody } from '../secrets/blinded-body.js';
import { SlowHash } from '../secrets/slow-hash.js';
import { Officers } from './officer.repository.js';
import { requireReach, requireSeparation } from './require-reach.js';

/** Opens an officer's account in an organ within the security administrator's reach. */
@Controller()
export class AddOfficer {
  constructor(
    private readonly deeds: Deeds,
    private readonly blinded: BlindedBody,
    private readonly slowHash: SlowHash,
    private readonly officers: Officers,
  ) {}

  @OnRequest(addOfficer)
  async handle(@Asked() call: Call<Body>): Promise<OfficerView> {
    const { organId, username, name, roles, password } = call.body;
    requireReach(call, organId, roles);
    requireSeparation(roles);
    const passwordHash = await this.slowHash.of(password);
    return this.deeds.once(this.blinded.of(call), async (tx) => {
      const known = await tx.manager.existsBy(Organ, { id: organId });
      if (!known) throw new Refusal('not-found', { pointer: '/organId' });
      return this.officers.add(tx, { organId, username, name, roles, passwordHash });
    });
  }
}
