import { explainFlag } from './explain.js';
import type { Flag, PeerGroup } from './flag.js';
import type { LikeHomes } from './like-homes.js';
import { engineVersion, type ScreenSettings } from './screen-settings.js';
import type { ValuationFact } from './valuation-fact.js';

/** 1.4826 × MAD estimates the standard deviation where values are normally distributed. */
const MAD_TO_SIGMA = 1.4826;

/** Settings with their hash, so that it is computed once a run. */
export interface Ruler {
  settings: ScreenSettings;
  hash: string;
}

/** Flags a home whose unit price lies outside the usual range of the others, or null. Counted in logarithms throughout. */
export function compareHome(fact: ValuationFact, homes: LikeHomes, peerGroup: PeerGroup, ruler: Ruler): Flag | null {
  const { settings, hash } = ruler;
  const { reportId, unitPriceYuan } = fact;
  const { median, mad } = homes.others(Math.log(unitPriceYuan));
  const scale = scaleOf(mad, peerGroup, settings);
  const usual = Math.max(settings.zThreshold * scale, Math.log1p(settings.minGapPercent / 100));
  const gap = Math.log(unitPriceYuan) - median;
  if (Math.abs(gap) <= usual) return null;

  const flag: Omit<Flag, 'sentence'> = {
    reportId,
    direction: gap > 0 ? 'high' : 'low',
    reason: gap > 0 ? 'above-like-homes' : 'below-like-homes',
    unitPriceYuan,
    expectedUnitPriceYuan: Math.round(Math.exp(median)),
    interval: [Math.round(Math.exp(median - usual)), Math.round(Math.exp(median + usual))],
    gapPercent: Math.round(Math.expm1(gap) * 1000) / 10,
    z: Math.round((gap / scale) * 100) / 100,
    peerGroup,
    engineVersion,
    settingsHash: hash,
  };
  return { ...flag, sentence: explainFlag(flag) };
}

/** Spread of honest values in log units: never below the floor, wider where the peers are of other structures. */
function scaleOf(mad: number, { structure }: PeerGroup, { scaleFloor, fallbackSpread }: ScreenSettings): number {
  const within = Math.max(MAD_TO_SIGMA * mad, scaleFloor);
  return structure === null ? Math.hypot(within, fallbackSpread) : within;
}
