import { In, type EntityManager } from 'typeorm';
import type { Determination } from './determination.entity.js';
import { Interest } from './interest.entity.js';
import { Panel } from './panel.entity.js';

/** The panel drawn last; null before the first draw. */
export const seatedPanel = (db: EntityManager, determinationId: string): Promise<Panel | null> =>
  db.findOne(Panel, { where: { determinationId }, order: { drawNo: 'DESC' } });

/** Interests of members in the case, declared since the draw: whoever had one before could not be drawn. */
export const interestsOfMembers = (db: EntityManager, { reportId }: Determination, panel: Panel): Promise<Interest[]> =>
  db.find(Interest, { where: { reportId, expertId: In(panel.memberIds) }, order: { id: 'ASC' } });

export async function recusedMembers(db: EntityManager, determination: Determination, panel: Panel): Promise<string[]> {
  const interests = await interestsOfMembers(db, determination, panel);
  return [...new Set(interests.map(({ expertId }) => expertId))];
}
