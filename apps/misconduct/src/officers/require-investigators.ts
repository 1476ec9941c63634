import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { KnownOfficer } from '#organs';
import { In } from 'typeorm';
import { isFitInvestigator } from '../domain/fit-investigator.js';

/** Stops a case whose investigators are not all active case officers of its organ; points at the first who is not. */
export async function requireInvestigators(tx: Tx, officerIds: readonly string[], organId: string): Promise<void> {
  const known = await tx.manager.findBy(KnownOfficer, { officerId: In(officerIds) });
  const byId = new Map(known.map((officer) => [officer.officerId, officer]));
  officerIds.forEach((id, index) => {
    const pointer = `/investigators/${index}`;
    const officer = byId.get(id);
    if (!officer) throw new Refusal('investigator-not-known-yet', { pointer });
    if (!isFitInvestigator(officer, organId)) throw new Refusal('investigator-unfit', { pointer });
  });
}
