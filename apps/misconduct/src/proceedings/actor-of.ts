import { agencyOf, officerOf, type Call } from '#service';
import type { Said } from './advance.js';

export const byOfficer = (call: Call): Said['by'] => ({ actorKind: 'officer', actorId: officerOf(call).id });

/** An officer, or an agency by one of its keys; nobody else acts in what follows a decision. */
export const actorOf = (call: Call): Said['by'] =>
  call.caller.kind === 'officer' ? byOfficer(call) : { actorKind: 'agency', actorId: agencyOf(call).id };
