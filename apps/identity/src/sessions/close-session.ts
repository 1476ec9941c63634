import { closeSession } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { HouseholdSession } from '../claims/household-session.entity.js';
import { Session } from './session.entity.js';

/** Ends the caller's own session, named by the hash of its token; a session ended already stays so. */
@Controller()
export class CloseSession {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(closeSession)
  handle(@Asked() call: Call): Promise<object> {
    const { kind, id } = call.caller;
    return this.deeds.once(call, async (tx) => {
      const tokenHash = call.target;
      if (kind === 'officer') await tx.manager.delete(Session, { tokenHash, officerId: id });
      else await tx.manager.delete(HouseholdSession, { tokenHash, claimId: id });
      return { answer: {}, subjectId: id, after: {}, why: 'session-closed' };
    });
  }
}
