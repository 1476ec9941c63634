import type { PanelCandidate } from '#contracts';
import type { Tx } from '#messaging';
import { LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { Expert } from '../experts/expert.entity.js';
import { Interest } from './interest.entity.js';

/**
 * A committee's experts in office today, as the draw must see them. The household is known by its report: an interest
 * declared in the case is an interest in that party.
 */
export async function candidatesFor(tx: Tx, organId: string, reportId: string): Promise<PanelCandidate[]> {
  const { tenant, today } = tx;
  const experts = await tx.manager.find(Expert, {
    where: { tenant, organId, termFrom: LessThanOrEqual(today), termTo: MoreThanOrEqual(today) },
    order: { id: 'ASC' },
  });
  const interests = await tx.manager.findBy(Interest, { reportId });
  const interested = new Set(interests.map(({ expertId }) => expertId));
  return experts.map(({ id, field, employerAgencyId, formerAgencyIds }) => ({
    expertId: id,
    field,
    agencyIds: [...(employerAgencyId ? [employerAgencyId] : []), ...formerAgencyIds],
    declaredInterests: interested.has(id) ? [reportId] : [],
  }));
}
