import { drawAlgorithm, drawOrder } from '#kernel';
import { findRecusal, type Conflicts, type Expert, type RecusalGround } from './recuse-expert.js';

export interface PanelPolicy {
  /** Members: odd, three at least (征收评估办法 art. 24). */
  size: number;
  /** Least share of appraisers, an exact fraction such as 1 in 2 (art. 24; the rule pack says which). */
  appraiserShare: { numerator: number; denominator: number };
}

interface Recusal {
  expertId: string;
  because: RecusalGround;
}

type Because =
  | 'panel-size-unlawful'
  | 'panel-share-unlawful'
  | 'draw-seed-too-short'
  | 'roster-names-expert-twice'
  | 'panel-too-few-appraisers'
  | 'panel-too-few-experts';

type PanelDecision =
  | { drawn: true; memberIds: string[]; recused: Recusal[]; draw: { algorithm: string; seed: string; order: string[] } }
  | { drawn: false; because: Because; recused: Recusal[] };

const LEAST_SIZE = 3;
const SEED_AT_LEAST = 16;

/**
 * Draws a panel by lot. Experts who must stand aside leave first; the rest are put in the order of `drawOrder`. The first
 * appraisers in that order fill the least number the share asks for, rounded up; the other seats go to whoever comes next,
 * of any field. Members are listed in the order drawn. `recused` tells who stood aside and why, refused or not.
 */
export function decidePanel(
  experts: readonly Expert[],
  policy: PanelPolicy,
  conflicts: Conflicts,
  seed: string,
): PanelDecision {
  const unlawful = policyRefusal(policy) ?? inputRefusal(experts, seed);
  if (unlawful) return { drawn: false, because: unlawful, recused: [] };

  const recused = recusalsOf(experts, conflicts);
  const aside = new Set(recused.map(({ expertId }) => expertId));
  const free = experts.filter(({ expertId }) => !aside.has(expertId));
  const order = drawOrder(
    free.map(({ expertId }) => expertId),
    seed,
  );
  const isAppraiser = new Set(free.filter(({ field }) => field === 'appraiser').map(({ expertId }) => expertId));
  const needed = appraisersNeeded(policy);
  const appraisers = order.filter((id) => isAppraiser.has(id)).slice(0, needed);
  if (appraisers.length < needed) return { drawn: false, because: 'panel-too-few-appraisers', recused };

  const others = order.filter((id) => !appraisers.includes(id)).slice(0, policy.size - needed);
  if (appraisers.length + others.length < policy.size) {
    return { drawn: false, because: 'panel-too-few-experts', recused };
  }
  const seats = new Set([...appraisers, ...others]);
  const memberIds = order.filter((id) => seats.has(id));
  return { drawn: true, memberIds, recused, draw: { algorithm: drawAlgorithm, seed, order } };
}

/** Least number of appraisers on a panel of this size: the share rounded up, in whole numbers throughout. */
function appraisersNeeded({ size, appraiserShare }: PanelPolicy): number {
  return Math.floor((size * appraiserShare.numerator + appraiserShare.denominator - 1) / appraiserShare.denominator);
}

function recusalsOf(experts: readonly Expert[], conflicts: Conflicts): Recusal[] {
  return experts.flatMap((expert) => {
    const because = findRecusal(expert, conflicts);
    return because ? [{ expertId: expert.expertId, because }] : [];
  });
}

function policyRefusal({ size, appraiserShare: { numerator, denominator } }: PanelPolicy): Because | null {
  if (!Number.isInteger(size) || size < LEAST_SIZE || size % 2 === 0) return 'panel-size-unlawful';
  const exact = Number.isInteger(numerator) && Number.isInteger(denominator);
  return exact && numerator >= 0 && denominator > 0 && numerator <= denominator ? null : 'panel-share-unlawful';
}

function inputRefusal(experts: readonly Expert[], seed: string): Because | null {
  if (seed.length < SEED_AT_LEAST) return 'draw-seed-too-short';
  const ids = new Set(experts.map(({ expertId }) => expertId));
  return ids.size < experts.length ? 'roster-names-expert-twice' : null;
}
