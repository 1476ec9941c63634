import { setOfficerRoles, type OfficerView, type SetOfficerRoles as Body } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { Officers } from './officer.repository.js';
import { requireReach, requireSeparation } from './require-reach.js';

/** Replaces an officer's roles; nobody changes their own. */
@Controller()
export class SetOfficerRoles {
  constructor(
    private readonly deeds: Deeds,
    private readonly officers: Officers,
  ) {}

  @OnRequest(setOfficerRoles)
  handle(@Asked() call: Call<Body>): Promise<OfficerView> {
    return this.deeds.once(call, async (tx) => {
      const { roles } = call.body;
      const officer = await this.officers.forUpdate(tx, call);
      requireReach(call, officer.organId, roles);
      requireSeparation(roles);
      officer.roles = roles;
      return this.officers.save(tx, officer);
    });
  }
}
