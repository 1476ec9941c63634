import { Refusal } from '#kernel';
import { officerOf, type Call } from '#service';
import { findCommitteeBar } from '../domain/find-committee-bar.js';

/** Stops an officer whose organ may not run the expert committee, in the case of that client or, without one, at all. */
export function requireCommittee(call: Call, clientOrganId: string | null = null): void {
  const bar = findCommitteeBar(officerOf(call), clientOrganId);
  if (bar) throw new Refusal(bar);
}
