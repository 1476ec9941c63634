import type { LocalDate } from '#kernel';
import { In, type EntityManager } from 'typeorm';
import { findUnseating, type UnseatingGround } from '../domain/unseat-member.js';
import { Expert } from '../experts/expert.entity.js';
import { asCandidates } from './candidates.js';
import type { Determination } from './determination.entity.js';
import { Interest } from './interest.entity.js';
import { Panel } from './panel.entity.js';

/** The panel drawn last; null before the first draw. */
export const seatedPanel = (db: EntityManager, determinationId: string): Promise<Panel | null> =>
  db.findOne(Panel, { where: { determinationId }, order: { drawNo: 'DESC' } });

/** Interests of members in the case, declared since the draw: whoever had one before could not be drawn. */
export const interestsOfMembers = (db: EntityManager, { reportId }: Determination, panel: Panel): Promise<Interest[]> =>
  db.find(Interest, { where: { reportId, expertId: In(panel.memberIds) }, order: { id: 'ASC' } });

export interface RecusedMember {
  expertId: string;
  because: UnseatingGround;
  /** Officer who last changed the expert's entry on the roster; null of a term that ran out as it was entered. */
  changedById: string | null;
}

/** Members who must stand aside as the file and the roster have it today, in the order of their seats. */
export async function recusedMembers(
  db: EntityManager,
  determination: Determination,
  panel: Panel,
  today: LocalDate,
): Promise<RecusedMember[]> {
  const { agencyId, reportId, organId } = determination;
  const experts = await db.findBy(Expert, { id: In(panel.memberIds) });
  const candidates = await asCandidates(db, experts, determination);
  return panel.memberIds.flatMap((id) => {
    const candidate = candidates.find(({ expertId }) => expertId === id);
    const expert = experts.find((one) => one.id === id);
    if (!candidate || !expert) return [];
    const conflicts = { agencyId, partyIds: [reportId, organId] };
    const because = findUnseating(candidate, conflicts, expert.termTo, today);
    const ranOut = because === 'term-ended' && expert.status !== 'LEFT';
    return because ? [{ expertId: id, because, changedById: ranOut ? null : expert.changedById }] : [];
  });
}
