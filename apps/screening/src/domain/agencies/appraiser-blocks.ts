import type { Categories, Homes } from '../homes.js';
import type { BlockLevel } from './block-level.js';
import { type AttributeParts, blockLevels } from './block-levels.js';

/** How high one appraiser of an agency values one block of a project. */
export interface AppraiserBlock extends BlockLevel {
  appraiserId: string;
}

/** Levels of each appraiser's blocks in one project; homes without a known agency or appraiser are left out. */
export function appraiserBlocks(homes: Homes, scores: AttributeParts, projectId: string): AppraiserBlock[] {
  const { agency, appraiser } = homes;
  const width = appraiser.names.length;
  const pairs: Categories = {
    codes: agency.codes.map((code, i) => {
      const person = appraiser.codes[i] ?? -1;
      return code < 0 || person < 0 ? -1 : code * width + person;
    }),
    names: agency.names.flatMap((of) => appraiser.names.map((person) => JSON.stringify([of, person]))),
  };
  return blockLevels(homes, scores, projectId, pairs).map((block) => {
    const [agencyId, appraiserId] = JSON.parse(block.agencyId) as [string, string];
    return { ...block, agencyId, appraiserId };
  });
}
