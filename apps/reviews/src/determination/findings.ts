import { opinionAspects } from '#contracts';
import type { EntityManager } from 'typeorm';
import { AspectFinding } from './aspect-finding.entity.js';
import type { Determination } from './determination.entity.js';
import type { Panel } from './panel.entity.js';

/**
 * What the panel now seated found about the version in force, one finding to an aspect, in the order of art. 25. Findings of
 * an earlier panel, or about an earlier version, do not count.
 */
export async function findingsOf(
  db: EntityManager,
  { id: determinationId, reportVersion }: Determination,
  { drawNo }: Panel,
): Promise<AspectFinding[]> {
  const rows = await db.find(AspectFinding, {
    where: { determinationId, reportVersion, drawNo },
    order: { seq: 'ASC' },
  });
  const last = new Map(rows.map((row) => [row.aspect, row]));
  return opinionAspects.flatMap((aspect) => last.get(aspect) ?? []);
}
