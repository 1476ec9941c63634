import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, requireVersion, type Call } from '#service';
import { In } from 'typeorm';
import { KnownAgency } from '../known/known-agency.entity.js';
import { KnownAppraiser } from '../known/known-appraiser.entity.js';
import { Expert } from './expert.entity.js';
import { requireCommittee } from './require-committee.js';

/** Locks an expert of a committee the officer's organ covers, on the newest version. */
export async function expertForDeed(tx: Tx, call: Call): Promise<Expert> {
  requireCommittee(call);
  const expert = await tx.manager.findOneOrFail(Expert, {
    where: { id: call.target },
    lock: { mode: 'pessimistic_write' },
  });
  const isInSight = expert.tenant === call.caller.tenant && officerOf(call).covers.includes(expert.organId);
  if (!isInSight) throw new Refusal('not-found');
  requireVersion(call, expert.version);
  return expert;
}

interface Ties {
  appraiserId?: string;
  employerAgencyId?: string;
  formerAgencyIds?: string[];
}

/** A tie to an agency, or to an entry of the register, that nobody knows would never call for recusal. */
export async function requireTies(
  tx: Tx,
  { employerAgencyId, formerAgencyIds = [], appraiserId }: Ties,
): Promise<void> {
  if (appraiserId && !(await tx.manager.existsBy(KnownAppraiser, { appraiserId }))) {
    throw new Refusal('appraiser-not-registered', { pointer: '/appraiserId' });
  }
  const ids = [...(employerAgencyId ? [employerAgencyId] : []), ...formerAgencyIds];
  const found = await tx.manager.findBy(KnownAgency, { agencyId: In(ids) });
  const known = new Set(found.map(({ agencyId }) => agencyId));
  if (employerAgencyId && !known.has(employerAgencyId)) {
    throw new Refusal('employer-unknown', { pointer: '/employerAgencyId' });
  }
  const unknown = formerAgencyIds.findIndex((id) => !known.has(id));
  if (unknown >= 0) throw new Refusal('employer-unknown', { pointer: `/formerAgencyIds/${unknown}` });
}
