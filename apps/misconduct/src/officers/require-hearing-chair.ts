import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { KnownOfficer } from '#organs';

/** Stops a hearing chaired by anyone but an active hearing chair of the organ whose case it is. */
export async function requireHearingChair(tx: Tx, officerId: string, organId: string): Promise<void> {
  const chair = await tx.manager.findOneBy(KnownOfficer, { officerId });
  const isFit = chair?.active && chair.roles.includes('hearing-chair') && chair.organId === organId;
  if (!isFit) throw new Refusal('hearing-chair-unfit', { pointer: '/chairId' });
}
