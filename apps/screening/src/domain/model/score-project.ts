import type { Homes } from '../homes.js';
import { normalCdf } from '../statistics/normal.js';
import { blockEffects, buildingEffects } from './group-effects.js';
import { designOf } from './design.js';
import { engineSettingsHash, engineVersion, type EngineSettings } from './engine-settings.js';
import { refine, zOf, type Expectation } from './expectation.js';
import { standardHome } from './home-columns.js';
import { judge } from './judge.js';
import { leaveOut, type LeftOut } from './leave-out.js';
import { neighboursOf, type Neighbours } from './neighbours.js';
import { orderHomes, type OrderedHomes } from './order-homes.js';
import type { ProjectScores } from './project-scores.js';
import { robustFit } from './robust-fit.js';
import { segmentsOf } from './segment-scales.js';
import { supportOf } from './support.js';
import { unjudged } from './unjudged.js';

/**
 * Scores the homes of one project against each other: a robust mixed model of log unit prices (regressors, blocks, buildings,
 * surface), every home left out of its own expectation, then like homes nearby and a second value where there is one. Answers in
 * the order given; the same homes give the same numbers in any order. Houses given twice are the caller's to remove.
 */
export function scoreProject(homes: Homes, settings: EngineSettings): ProjectScores {
  const ordered = orderHomes(homes);
  const scores = unjudged(homes, engineVersion, engineSettingsHash(settings));
  if (ordered.n < settings.minimumHomes) return scores;

  const design = designOf(homes, ordered);
  const segments = segmentsOf(ordered);
  const fit = robustFit(design, ordered, segments, settings);
  const left = leaveOut(fit);
  const near = neighboursOf(homes, ordered, settings.neighbours);
  const expectation = refine(homes, ordered, segments, left, near, settings);
  scores.logTypical = standardHome(design.names, fit.model.beta);
  fill(scores, ordered, left, expectation);
  const { high, low, degrees } = expectation.tails;
  Object.assign(scores, { spreads: fit.spreads, doubtedShare: left.doubtedShare, tails: { high, low, degrees } });
  design.names.forEach((name, c) => scores.coefficients.set(name, fit.model.beta[c]!));
  buildingEffects(homes, ordered, fit, scores);
  blockEffects(homes, ordered, fit, scores);
  judge(ordered, left, expectation.tails, settings, scores);
  supportOf(homes, ordered, near, settings, scores);
  scores.contested =
    isDoubted(left.doubtedShare, ordered.n, settings.contestedShare) ||
    hasUnusualBuilding(scores, settings.contestedBuilding);
  if (scores.contested) scores.zWithout = withoutEscalated(homes, ordered, near, scores, settings);
  return scores;
}

function fill(scores: ProjectScores, { n, row, logPrice }: OrderedHomes, left: LeftOut, expected: Expectation): void {
  const { parts, logTypical } = scores;
  for (let i = 0; i < n; i++) {
    const to = row[i]!;
    parts.attributes[to] = left.attributes[i]! - logTypical;
    parts.block[to] = left.block[i]!;
    parts.building[to] = left.building[i]!;
    parts.local[to] = expected.local[i]!;
    parts.secondValue[to] = expected.second[i]!;
    parts.residual[to] = expected.residual[i]!;
    scores.logExpected[to] = logPrice[i]! - expected.residual[i]!;
    scores.scale[to] = expected.scale[i]!;
    scores.z[to] = zOf(expected, i);
    scores.support.secondValue[to] = expected.secondZ[i]!;
  }
}

/** Whether the share of doubted homes is above `limit` by more than a standard error: three homes of thirty say little. */
function isDoubted(share: number, n: number, limit: number): boolean {
  return share > limit + Math.sqrt((limit * (1 - limit)) / n);
}

/** Whether the most unusual building is rarer among all of them than a |z| of `limit` is alone. */
function hasUnusualBuilding({ buildingZ }: ProjectScores, limit: number): boolean {
  const sizes = buildingZ.filter((z) => !Number.isNaN(z)).map(Math.abs);
  return sizes.length > 0 && sizes.length * normalCdf(-Math.max(...sizes)) < normalCdf(-limit);
}

/** Masking guard: the scores of a fit that the homes first escalated had no part in. */
function withoutEscalated(
  homes: Homes,
  ordered: OrderedHomes,
  near: Neighbours,
  scores: ProjectScores,
  settings: EngineSettings,
): Float64Array {
  const { n, row } = ordered;
  const out = Uint8Array.from(row, (i) => (Math.abs(scores.z[i]!) > settings.escalateAt ? 1 : 0));
  const segments = segmentsOf(ordered);
  const left = leaveOut(robustFit(designOf(homes, ordered), ordered, segments, settings, out));
  const expectation = refine(homes, ordered, segments, left, near, settings);
  const z = new Float64Array(homes.n).fill(NaN);
  for (let i = 0; i < n; i++) if (!Number.isNaN(scores.z[row[i]!]!)) z[row[i]!] = zOf(expectation, i);
  return z;
}
