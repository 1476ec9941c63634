import { homesOf, type Homes } from '../homes.js';
import { designOf } from '../model/design.js';
import type { EngineSettings } from '../model/engine-settings.js';
import { orderHomes } from '../model/order-homes.js';
import type { ProjectScores } from '../model/project-scores.js';
import { scoreProject } from '../model/score-project.js';
import type { ValuationFact } from '../valuation-fact.js';

/** What single homes can be held against without fitting the project again. */
export interface PreviewModel {
  homes: Homes;
  scores: ProjectScores;
  settings: EngineSettings;
  /** Surface over the ground at each home. */
  surface: Float64Array;
  /** Effects by name of block and of building, log units. */
  blocks: ReadonlyMap<string, number>;
  buildings: ReadonlyMap<string, number>;
  /** Scales on either side of the expectation that the usual range reaches. */
  reach: number;
}

/** Fits a project once, for any number of previews. */
export function previewModelOf(facts: readonly ValuationFact[], settings: EngineSettings): PreviewModel {
  const homes = homesOf(facts);
  const scores = scoreProject(homes, settings);
  const surface = surfaceOf(homes, scores);
  const { block, building } = scores.parts;
  return {
    homes,
    scores,
    settings,
    surface,
    blocks: means(
      homes.block,
      block.map((value, i) => value - (surface[i] ?? NaN)),
    ),
    buildings: means(homes.building, building),
    reach: reachOf(scores),
  };
}

/** The surface over the ground at each home; what is left of the part of the place is the block's alone. */
function surfaceOf(homes: Homes, { coefficients }: ProjectScores): Float64Array {
  const surface = new Float64Array(homes.n);
  if (coefficients.size === 0) return surface;
  const ordered = orderHomes(homes);
  const { names, rows, width, columns, firstPlace } = designOf(homes, ordered);
  ordered.row.forEach((to, i) => {
    for (let a = firstPlace; a < columns; a++) {
      surface[to] = (surface[to] ?? NaN) + (rows[i * width + a] ?? 0) * (coefficients.get(names[a] ?? '') ?? 0);
    }
  });
  return surface;
}

function means({ codes, names }: Homes['block'], values: Float64Array): Map<string, number> {
  const sums = names.map(() => ({ sum: 0, n: 0 }));
  codes.forEach((code, i) => {
    const of = sums[code];
    const value = values[i] ?? NaN;
    if (!of || Number.isNaN(value)) return;
    of.sum += value;
    of.n += 1;
  });
  return new Map(names.flatMap((name, code) => (sums[code]?.n ? [[name, sums[code].sum / sums[code].n]] : [])));
}

function reachOf({ interval, logExpected, scale }: ProjectScores): number {
  const i = scale.findIndex((value) => value > 0);
  return ((interval.high[i] ?? NaN) - (logExpected[i] ?? NaN)) / (scale[i] ?? NaN);
}
