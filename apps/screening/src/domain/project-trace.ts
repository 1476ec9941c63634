import type { AgencyTrace } from './agencies/agency-trace.js';
import { type AppraiserBlock, appraiserBlocks } from './agencies/appraiser-blocks.js';
import { traceAgencies } from './agencies/trace-agencies.js';
import { type BuildingMedian, buildingMedians } from './drift/building-medians.js';
import type { Homes } from './homes.js';
import type { ProjectScores } from './model/project-scores.js';

/** What one project shows of how agencies and appraisers work: all of it that is held against other projects. */
export interface ProjectTrace {
  agencies: AgencyTrace[];
  appraiserBlocks: AppraiserBlock[];
  buildings: BuildingMedian[];
}

export function traceProject(homes: Homes, scores: ProjectScores, projectId: string): ProjectTrace {
  return {
    agencies: traceAgencies(homes, scores, projectId),
    appraiserBlocks: appraiserBlocks(homes, scores, projectId).map((block) => ({
      ...block,
      block: named(block.block),
    })),
    buildings: buildingMedians(homes, scores, projectId),
  };
}

/** A building that stands for a block carries its block's name before a NUL, which no database takes. */
const named = (block: string): string => block.replaceAll('\u0000', '/');

/** JSON of a trace; numbers that are unknown are null in it. */
export const writeTrace = (trace: ProjectTrace): string => JSON.stringify(trace);

/** The trace that `writeTrace` wrote. */
export function readTrace(json: string): ProjectTrace {
  const { agencies, appraiserBlocks, buildings } = JSON.parse(json) as Written;
  return {
    agencies,
    appraiserBlocks: appraiserBlocks.map((block) => ({ ...block, x: block.x ?? NaN, y: block.y ?? NaN })),
    buildings: buildings.map((building) => ({ ...building, valuationYear: building.valuationYear ?? NaN })),
  };
}

interface Written {
  agencies: AgencyTrace[];
  appraiserBlocks: (Omit<AppraiserBlock, 'x' | 'y'> & { x: number | null; y: number | null })[];
  buildings: (Omit<BuildingMedian, 'valuationYear'> & { valuationYear: number | null })[];
}
