import { grouped } from '../statistics/grouped.js';
import { normalQuantile } from '../statistics/normal.js';
import { studentQuantile } from '../statistics/student-t.js';
import { type AgencyLevels, agencyLevels } from './agency-levels.js';
import { type AgencySettings, defaultAgencySettings } from './agency-settings.js';
import type { BlockLevel } from './block-level.js';
import { predictEffects } from './predict-effects.js';
import { type LevelTest, testLevels } from './test-levels.js';
import { type Volume, testableBlocks, volumeOf } from './volumes.js';

/** `insufficient`: too few projects or blocks, or nothing to hold the level against; never a mild form of flagged. */
export type AgencyVerdict = 'flagged-high' | 'flagged-low' | 'normal' | 'insufficient';

/** How one agency values against the others, after the kind of homes, the places and the projects; null where insufficient. */
export interface AgencyRating extends Volume {
  agencyId: string;
  /** Best prediction (BLUP) of the level against the typical agency, log points, with its 95 % limits. */
  effect: number | null;
  low95: number | null;
  high95: number | null;
  /** Level before it is drawn to the typical agency, and the standard error of that: the funnel's axes. */
  raw: number | null;
  rawError: number | null;
  /** Distance in standard errors of a funnel as wide as honest agencies are; its two-sided p; p adjusted over agencies. */
  z: number | null;
  p: number | null;
  q: number | null;
  verdict: AgencyVerdict;
}

/**
 * Ratings of all agencies in order of their ids, the same in whatever order the blocks come. An agency is named when its level
 * stands out of the honest spread (Benjamini & Hochberg) and is surely larger than is material; few projects name nobody.
 */
export function rateAgencies(
  blocks: readonly BlockLevel[],
  settings: AgencySettings = defaultAgencySettings,
): AgencyRating[] {
  const testable = testableBlocks(blocks);
  const work = grouped(testable, ({ agencyId }) => agencyId);
  const enough = new Set(
    [...work].flatMap(([agency, of]) => {
      const { projects, blocks } = volumeOf(of);
      return projects >= settings.minProjects && blocks >= settings.minBlocks ? [agency] : [];
    }),
  );
  const levels = enough.size > 0 ? agencyLevels(testable, settings.placeRanges) : nobody;
  const tests = testLevels(levels, enough, settings.largestError);
  const effects = predictEffects(levels, tests);
  return [...new Set(blocks.map(({ agencyId }) => agencyId))].sort().map((agencyId) => {
    const seen = { agencyId, ...volumeOf(work.get(agencyId) ?? []) };
    const test = tests.get(agencyId);
    const effect = effects.get(agencyId);
    return test === undefined || effect === undefined
      ? { ...seen, ...unrated }
      : { ...seen, ...rate(test, effect, tests.size, settings) };
  });
}

const nobody: AgencyLevels = {
  agencies: [],
  level: new Float64Array(0),
  covariance: new Float64Array(0),
  variances: new Float64Array(0),
};

const unrated = {
  effect: null,
  low95: null,
  high95: null,
  raw: null,
  rawError: null,
  z: null,
  p: null,
  q: null,
  verdict: 'insufficient',
} as const;

/** The spread of agencies is known as well as so many agencies tell it: Student's t widens the limits accordingly. */
function rate(
  test: LevelTest,
  { value, error }: { value: number; error: number },
  agencies: number,
  settings: AgencySettings,
): Omit<AgencyRating, 'agencyId' | keyof Volume> {
  const reach = studentQuantile(0.975, agencies - 1) * error;
  const surely = Math.abs(value) - normalQuantile(0.95) * error > settings.materialEffect;
  const named = test.q <= settings.falseDiscoveryRate && surely && value > 0 === test.raw > 0;
  const verdict: AgencyVerdict = named ? (value > 0 ? 'flagged-high' : 'flagged-low') : 'normal';
  return { effect: value, low95: value - reach, high95: value + reach, ...test, verdict };
}
