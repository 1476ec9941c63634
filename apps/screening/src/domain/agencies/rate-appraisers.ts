import { benjaminiHochberg } from '../statistics/benjamini-hochberg.js';
import { grouped } from '../statistics/grouped.js';
import { normalCdf, normalQuantile } from '../statistics/normal.js';
import { sum } from '../statistics/quantiles.js';
import { type AgencyLevels, agencyLevels } from './agency-levels.js';
import type { AppraiserBlock } from './appraiser-blocks.js';
import { contrastVariances } from './contrast-variances.js';
import { honestSpread } from './honest-spread.js';
import type { AgencyVerdict } from './rate-agencies.js';
import { type Volume, volumeOf } from './volumes.js';

/** When an appraiser is named: as an agency is, but people work in fewer blocks. */
export interface AppraiserSettings {
  falseDiscoveryRate: number;
  /** Log points; compare `AgencySettings.materialEffect`. */
  materialEffect: number;
  minProjects: number;
  minBlocks: number;
  /** Standard errors against the colleagues, log points, beyond which nothing is shown. */
  largestError: number;
}

const defaultAppraiserSettings: AppraiserSettings = {
  falseDiscoveryRate: 0.05,
  materialEffect: 0.02,
  minProjects: 3,
  minBlocks: 15,
  largestError: 0.05,
};

/** How one appraiser values against the colleagues of the agency in the same projects; null where insufficient. */
export interface AppraiserRating extends Volume {
  agencyId: string;
  appraiserId: string;
  /** Level against the agency's colleagues, log points, drawn to theirs as far as its error demands, with 95 % limits. */
  effect: number | null;
  low95: number | null;
  high95: number | null;
  /** Before it is drawn to the colleagues, and its standard error. */
  raw: number | null;
  rawError: number | null;
  p: number | null;
  /** Adjusted over the appraisers of all agencies. */
  q: number | null;
  verdict: AgencyVerdict;
}

/** Honest appraisers are never believed more alike than this, log points: few of them may happen to agree. */
const leastSpread = 0.005;

/**
 * Appraisers inside their agency: a shift that the whole agency has is no appraiser's own and cancels, as do project and
 * reference price. Variances of place and chance are found from all agencies together, and so is how far honest people differ.
 */
export function rateAppraisers(
  blocks: readonly AppraiserBlock[],
  settings: AppraiserSettings = defaultAppraiserSettings,
): AppraiserRating[] {
  const work = grouped(comparable(blocks), keyOf);
  const contrasts = contrastsOf([...work.values()].flat(), settings);
  const variance = Float64Array.from(contrasts, (of) => of.variance);
  const { tau2, centre } = honestSpread(
    Float64Array.from(contrasts, (of) => of.raw),
    variance,
  );
  const spread = Math.max(tau2, leastSpread ** 2);
  const p = Float64Array.from(
    contrasts,
    (of) => 2 * normalCdf(-Math.abs(of.raw - centre) / Math.sqrt(of.variance + spread)),
  );
  const q = benjaminiHochberg(p);
  const rated = new Map(contrasts.map((of, i) => [of.key, { ...of, p: p[i] ?? NaN, q: q[i] ?? NaN }]));
  return [...grouped(blocks, keyOf)].sort(byKey).map(([key]) => {
    const [agencyId, appraiserId] = JSON.parse(key) as [string, string];
    const seen = { agencyId, appraiserId, ...volumeOf(work.get(key) ?? []) };
    const test = rated.get(key);
    return { ...seen, ...(test === undefined ? unrated : rate(test, spread, settings)) };
  });
}

const keyOf = ({ agencyId, appraiserId }: AppraiserBlock): string => JSON.stringify([agencyId, appraiserId]);
const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

/** Blocks of projects in which the agency had two appraisers or more: alone, one is compared with nobody. */
function comparable(blocks: readonly AppraiserBlock[]): AppraiserBlock[] {
  return [...grouped(blocks, ({ projectId, agencyId }) => JSON.stringify([projectId, agencyId])).values()]
    .filter((of) => new Set(of.map(({ appraiserId }) => appraiserId)).size > 1)
    .flat();
}

interface Contrast {
  key: string;
  raw: number;
  variance: number;
}

/**
 * Level of each appraiser with work enough against the colleagues who have, and its sampling variance. Colleagues share blocks, so
 * that no prices of places need be told apart beyond those of blocks.
 */
function contrastsOf(blocks: readonly AppraiserBlock[], settings: AppraiserSettings): Contrast[] {
  if (blocks.length === 0) return [];
  const levels = agencyLevels(
    blocks.map((block) => ({
      ...block,
      projectId: JSON.stringify([block.projectId, block.agencyId]),
      agencyId: keyOf(block),
      anchored: false,
    })),
    [],
  );
  const enough = new Set(
    [...grouped(blocks, keyOf)].flatMap(([key, of]) => {
      const volume = volumeOf(of);
      return volume.projects >= settings.minProjects && volume.blocks >= settings.minBlocks ? [key] : [];
    }),
  );
  const kept = [...levels.agencies.keys()].filter((i) => enough.has(levels.agencies[i] ?? ''));
  const agencyOf = (i: number): string => (JSON.parse(levels.agencies[i] ?? '[""]') as string[])[0] ?? '';
  return [...grouped(kept, agencyOf).values()].flatMap((colleagues) =>
    within(levels, colleagues, settings.largestError),
  );
}

function within(levels: AgencyLevels, colleagues: readonly number[], largestError: number): Contrast[] {
  const { agencies, level, covariance } = levels;
  const variance = contrastVariances(covariance, agencies.length, colleagues);
  const linked = colleagues.filter((_, k) => Math.sqrt(Math.max(variance[k] ?? NaN, 0)) <= largestError);
  if (linked.length < 2) return [];
  if (linked.length < colleagues.length) return within(levels, linked, largestError);
  const weight = colleagues.map((i) => 1 / (covariance[i * agencies.length + i] ?? NaN));
  const mean = sum(colleagues.map((i, k) => (weight[k] ?? NaN) * (level[i] ?? NaN))) / sum(weight);
  return colleagues.map((i, k) => ({
    key: agencies[i] ?? '',
    raw: (level[i] ?? NaN) - mean,
    variance: variance[k] ?? NaN,
  }));
}

const unrated = {
  effect: null,
  low95: null,
  high95: null,
  raw: null,
  rawError: null,
  p: null,
  q: null,
  verdict: 'insufficient',
} as const;

function rate(
  { raw, variance, p, q }: Contrast & { p: number; q: number },
  spread: number,
  settings: AppraiserSettings,
): Omit<AppraiserRating, 'agencyId' | 'appraiserId' | keyof Volume> {
  const share = spread / (spread + variance);
  const effect = share * raw;
  const error = Math.sqrt(share * variance);
  const reach = normalQuantile(0.975) * error;
  const surely = Math.abs(effect) - normalQuantile(0.95) * error > settings.materialEffect;
  const named = q <= settings.falseDiscoveryRate && surely;
  const verdict: AgencyVerdict = named ? (effect > 0 ? 'flagged-high' : 'flagged-low') : 'normal';
  const rawError = Math.sqrt(variance);
  return { effect, low95: effect - reach, high95: effect + reach, raw, rawError, p, q, verdict };
}
