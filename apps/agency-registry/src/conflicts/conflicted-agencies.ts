import type { Tx } from '#messaging';
import { Conflict } from './conflict.entity.js';

/** Agencies barred from the project by a declared interest that nobody has cleared. */
export async function conflictedAgencies(tx: Tx, projectId: string): Promise<Set<string>> {
  const open = await tx.manager.findBy(Conflict, { projectId, tenant: 'live', state: 'DECLARED' });
  return new Set(open.map(({ agencyId }) => agencyId));
}
