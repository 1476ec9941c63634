import { grouped } from '../statistics/grouped.js';
import type { BlockLevel } from './block-level.js';

/** How much of an agency's work can be held against something. */
export interface Volume {
  projects: number;
  blocks: number;
}

/** The blocks that say something about agencies: a project of one agency without a reference price has nothing to say. */
export function testableBlocks(blocks: readonly BlockLevel[]): BlockLevel[] {
  return [...grouped(blocks, ({ projectId }) => projectId).values()]
    .filter((of) => of.every(({ anchored }) => anchored) || new Set(of.map(({ agencyId }) => agencyId)).size > 1)
    .flat();
}

export function volumeOf(blocks: readonly BlockLevel[]): Volume {
  const places = new Set(blocks.map(({ projectId, block }) => `${projectId}\n${block}`));
  return { projects: new Set(blocks.map(({ projectId }) => projectId)).size, blocks: places.size };
}
