import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, requireSight, requireVersion, type Call } from '#service';
import type { CaseState } from '../domain/case-workflow.js';
import { MisconductCase } from './misconduct-case.entity.js';

/** A lead becomes a case when it is filed. */
export const isCase = ({ state }: Pick<MisconductCase, 'state'>): boolean => !beforeFiling.includes(state);

export const beforeFiling: readonly CaseState[] = ['LEAD', 'VERIFYING', 'NOT_FILED', 'OVERTAKEN'];

/** Officers of the organ in charge and of the one it was referred to; the agency once a notice was served on it. */
export function sightOf(found: MisconductCase) {
  const organIds = [found.organId, found.referralOrganId].filter((organ) => organ !== null);
  return { tenant: found.tenant, organIds, ...(found.notice ? { agencyId: found.agencyId } : {}) };
}

/** Locks the lead, or the case grown from it, for a change by someone who may see it. */
export async function leadForUpdate(tx: Tx, call: Call): Promise<MisconductCase> {
  const found = await tx.manager.findOneOrFail(MisconductCase, {
    where: { id: call.target },
    lock: { mode: 'pessimistic_write' },
  });
  requireSight(call, sightOf(found));
  requireVersion(call, found.version);
  return found;
}

/** The same, where only a filed case will do. */
export async function caseForUpdate(tx: Tx, call: Call): Promise<MisconductCase> {
  const found = await leadForUpdate(tx, call);
  if (!isCase(found)) throw new Refusal('not-found');
  return found;
}

/**
 * For a deed on what stands beside the case and is shown with it: of two who act on what both saw before, one is stopped. The
 * case's version is the one callers see.
 */
export async function oneVersionUp(tx: Tx, found: MisconductCase): Promise<void> {
  found.version += 1;
  await tx.manager.save(found);
}

/** Stops an officer whose organ covers this one not. */
export function requireOrgan(call: Call, organId: string, pointer?: string): void {
  if (!officerOf(call).covers.includes(organId)) {
    throw new Refusal('organ-outside-your-scope', pointer ? { pointer } : {});
  }
}

/** Stops everybody but the officers named to investigate the case (行政处罚法 art. 42). */
export function requireInvestigator(call: Call, found: MisconductCase): void {
  if (!found.investigators.includes(officerOf(call).id)) throw new Refusal('not-an-investigator');
}
