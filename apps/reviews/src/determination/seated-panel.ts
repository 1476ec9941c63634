import { In, type EntityManager } from 'typeorm';
import type { Determination } from './determination.entity.js';
import { Interest } from './interest.entity.js';
import { Panel } from './panel.entity.js';

/** The panel drawn last; null before the first draw. */
export const seatedPanel = (db: EntityManager, determinationId: string): Promise<Panel | null> =>
  db.findOne(Panel, { where: { determinationId }, order: { drawNo: 'DESC' } });

/** Members who declared an interest in the case, since the draw. */
export async function recusedMembers(db: EntityManager, { reportId }: Determination, panel: Panel): Promise<string[]> {
  const interests = await db.findBy(Interest, { reportId, expertId: In(panel.memberIds) });
  return [...new Set(interests.map(({ expertId }) => expertId))];
}
