import { Refusal } from '#kernel';
import type { Call } from './call.js';

interface Owned {
  tenant: string;
  /** Organs whose officers may see it. */
  organIds: readonly string[];
  agencyId?: string;
  reportId?: string;
}

/**
 * Whether the caller may see this record at all: an officer by the organs it covers, an agency and a household by
 * ownership. A stranger gets `not-found`, so that ids cannot be probed.
 */
export function requireSight(call: Call, record: Owned): void {
  if (!maySee(call, record)) throw new Refusal('not-found');
}

/** The same question, for a list that leaves out what the caller may not see. */
export function maySee(call: Call, record: Owned): boolean {
  return call.caller.tenant === record.tenant && sees(call.caller, record);
}

function sees(caller: Call['caller'], record: Owned): boolean {
  if (caller.kind === 'officer') return record.organIds.some((organ) => caller.covers.includes(organ));
  if (caller.kind === 'agency') return record.agencyId === caller.agencyId;
  return caller.kind === 'household' && record.reportId === caller.reportId;
}

/** Stops a change made on an outdated view (If-Match): 412. */
export function requireVersion(call: Call, version: number): void {
  if (call.ifMatch !== null && call.ifMatch !== version) {
    throw new Refusal('version-changed', { details: { current: version } });
  }
}

/** The caller, who must be an officer here. */
export function officerOf(call: Call) {
  if (call.caller.kind !== 'officer') throw new Refusal('not-allowed');
  return call.caller;
}

/** The caller, who must be an agency here. */
export function agencyOf(call: Call) {
  if (call.caller.kind !== 'agency') throw new Refusal('not-allowed');
  return call.caller;
}
