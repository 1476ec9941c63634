import { deactivateOfficer, type DeactivateOfficer as Body, type OfficerView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { Session } from '../sessions/session.entity.js';
import { Officers } from './officer.repository.js';

/** Closes an account for good, with the reason on file, and ends its sessions. */
@Controller()
export class DeactivateOfficer {
  constructor(
    private readonly deeds: Deeds,
    private readonly officers: Officers,
  ) {}

  @OnRequest(deactivateOfficer)
  handle(@Asked() call: Call<Body>): Promise<OfficerView> {
    return this.deeds.once(call, async (tx) => {
      const officer = await this.officers.forUpdate(tx, call);
      officer.active = false;
      officer.closedBecause = call.body.reason;
      await tx.manager.delete(Session, { officerId: officer.id });
      return this.officers.save(tx, officer, 'account-closed');
    });
  }
}
