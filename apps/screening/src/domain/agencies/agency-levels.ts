import { matrixOf } from '../statistics/matrix.js';
import { grouped } from '../statistics/grouped.js';
import type { BlockLevel } from './block-level.js';
import type { Cluster } from './evaluate-reml.js';
import { fitReml } from './fit-reml.js';
import { mergeUnits } from './merge-units.js';

/** Levels of agencies against each other and the reference prices, with their joint sampling covariance, by rows. */
export interface AgencyLevels {
  agencies: string[];
  level: Float64Array;
  covariance: Float64Array;
  /** Variances found: project against reference, agency within project, block, unit, then one for each range of place. */
  variances: Float64Array;
}

/** Variance, in squared log points, of a level that nothing anchors. */
const unanchored = 100;
const start = [0.0009, 0.0001, 0.0008, 0.0004];
const startOfRange = 0.001;
/** Units of a project beyond which they are taken together. */
const mostUnits = 240;

/**
 * Level of each agency by generalised least squares over all blocks of all projects. Blocks of a project share its error of
 * reference price; blocks near each other share the price of the place, so that neighbours on two sides of a section line
 * count most against each other; an agency's own blocks in a project share that assignment. The variances are found by REML
 * with agencies as fixed effects: a shifted agency does not widen them.
 */
export function agencyLevels(blocks: readonly BlockLevel[], ranges: readonly number[]): AgencyLevels {
  const agencies = [...new Set(blocks.map(({ agencyId }) => agencyId))].sort();
  const place = new Map(agencies.map((agency, i) => [agency, i]));
  const projects = grouped(blocks, ({ projectId }) => projectId);
  const clusters = [...projects.keys()]
    .sort()
    .map((project) => clusterOf(mergeUnits(inOrder(projects.get(project) ?? []), mostUnits), place, ranges));
  const first = Float64Array.from([...start, ...ranges.map(() => startOfRange)]);
  const fit = fitReml(clusters, agencies.length, first);
  return { agencies, level: fit.effects, covariance: fit.covariance, variances: fit.variances };
}

function inOrder(blocks: readonly BlockLevel[]): BlockLevel[] {
  const key = ({ block, agencyId }: BlockLevel): string => `${block}\n${agencyId}`;
  return blocks.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function clusterOf(
  blocks: readonly BlockLevel[],
  place: ReadonlyMap<string, number>,
  ranges: readonly number[],
): Cluster {
  const n = blocks.length;
  const here = [...new Set(blocks.map(({ agencyId }) => agencyId))];
  const pairs = (alike: (a: BlockLevel, b: BlockLevel) => number): Float64Array =>
    matrixOf(n, n, (i, j) => alike(blocks[i] as BlockLevel, blocks[j] as BlockLevel)).cells;
  const anchored = blocks.every((block) => block.anchored);
  const placed = blocks.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  const together = pairs(() => 1);
  return {
    y: Float64Array.from(blocks, ({ level }) => level),
    design: matrixOf(n, here.length, (i, j) => Number(blocks[i]?.agencyId === here[j])),
    effects: Int32Array.from(here, (agency) => place.get(agency) ?? 0),
    known: pairs((a, b) => (a === b ? a.variance : 0) + (anchored ? 0 : unanchored)),
    parts: [
      anchored ? together : null,
      pairs((a, b) => Number(a.agencyId === b.agencyId)),
      pairs((a, b) => Number(a.block === b.block)),
      pairs((a, b) => Number(a === b)),
      ...ranges.map((range) =>
        placed ? pairs((a, b) => Math.exp(-((a.x - b.x) ** 2 + (a.y - b.y) ** 2) / (2 * range * range))) : null,
      ),
    ],
  };
}
