import { agencyChanged, type AgencyView } from '#contracts';
import type { Tx } from '#messaging';
import type { Done } from '#service';
import type { Agency } from './agency.entity.js';

/** What everybody may know of an agency; the reasons of suspensions stay inside. */
export const viewOf = (agency: Agency): AgencyView => ({
  id: agency.id,
  version: agency.version,
  creditCode: agency.creditCode,
  name: agency.name,
  organId: agency.organId,
  filings: agency.filings,
  suspensions: agency.suspensions,
});

/** Saves the agency's next version and tells everybody its whole dated state. */
export async function saveChanged(tx: Tx, agency: Agency, why?: string): Promise<Done<AgencyView>> {
  await tx.manager.save(agency);
  return tellChanged(tx, agency, why);
}

/** Tells everybody the whole dated state of an agency as it was just stored. */
export function tellChanged(tx: Tx, agency: Agency, why?: string): Done<AgencyView> {
  const { id, suspensions, ...state } = viewOf(agency);
  const spans = suspensions.map(({ from, to }) => ({ from, ...(to ? { to } : {}) }));
  tx.emit(agencyChanged, { agencyId: id, ...state, suspensions: spans });
  return { answer: viewOf(agency), subjectId: agency.id, after: agency, ...(why ? { why } : {}) };
}
