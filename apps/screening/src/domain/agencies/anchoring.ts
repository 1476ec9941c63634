import type { Homes } from '../homes.js';
import { gammaCdf } from '../statistics/gamma.js';
import { sum } from '../statistics/quantiles.js';
import type { AgencyTrace, BunchingCounts } from './agency-trace.js';

/** Values bunched on the reference price: a sign of values written down from it rather than worked out. */
export interface Anchoring {
  referred: number;
  equal: number;
  /** Share of values within ±0.5 % of the reference price. */
  share: number;
  /** Share that the smooth density on both sides lets expect there. */
  expected: number;
  /** The first less the second, with 95 % limits, and the chance of so many or more where nobody anchors. */
  excess: number;
  low95: number;
  high95: number;
  p: number;
}

const reach = 12;
/** Bins beside the middle one are left out of the fit: an anchored value may be rounded out of it. */
const gap = 1;
/** Values in the bins fitted without which the density is not known. */
const fewestBeside = 50;

const distances = Array.from({ length: 2 * reach + 1 }, (_, k) => k - reach);
const beside = distances.filter((x) => Math.abs(x) > gap);
const [s0, s2, s4] = [0, 2, 4].map((power) => sum(beside.map((x) => x ** power))) as [number, number, number];
const determinant = s0 * s4 - s2 * s2;

export function countBunching({ unitPrice, reference }: Homes, members: readonly number[]): BunchingCounts {
  const bins = distances.map(() => 0);
  const referred = members.filter((i) => (reference[i] ?? NaN) > 0);
  let equal = 0;
  for (const i of referred) {
    const [value = NaN, price = NaN] = [unitPrice[i], reference[i]];
    if (Math.round(value) === Math.round(price)) equal++;
    const bin = Math.round((value / price - 1) * 100) + reach;
    if (bin >= 0 && bin < bins.length) bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return { referred: referred.length, equal, bins };
}

/**
 * Jump of the density at the reference price (after McCrary 2008): a parabola through the counts beside it says how many values
 * would lie within ±0.5 %. Counts of like homes scatter more than Poisson's; by how much is read off the same counts. null with
 * too few values near the reference price.
 */
export function anchoringOf(own: readonly AgencyTrace[]): Anchoring | null {
  const counts = distances.map((_, k) => sum(own.map(({ bunching }) => bunching.bins[k] ?? 0)));
  const referred = sum(own.map(({ bunching }) => bunching.referred));
  const at = (x: number): number => counts[x + reach] ?? 0;
  if (sum(beside.map(at)) < fewestBeside) return null;
  const moment = (power: number): number => sum(beside.map((x) => x ** power * at(x)));
  const middle = (s4 * moment(0) - s2 * moment(2)) / determinant;
  const bend = (s0 * moment(2) - s2 * moment(0)) / determinant;
  const fitted = (x: number): number => Math.max(middle + (moment(1) / s2) * x + bend * x * x, 0.5);
  const scatter = sum(beside.map((x) => (at(x) - fitted(x)) ** 2 / fitted(x))) / (beside.length - 3);
  const overdispersion = Math.max(1, scatter);
  const expected = Math.max(middle, 0);
  const ofFit = sum(beside.map((x) => ((s4 - s2 * x * x) / determinant) ** 2 * at(x)));
  const error = 1.96 * Math.sqrt(overdispersion * (at(0) + ofFit));
  const asMany = gammaCdf((expected + Math.sqrt(overdispersion * ofFit)) / overdispersion, at(0) / overdispersion);
  return {
    referred,
    equal: sum(own.map(({ bunching }) => bunching.equal)),
    share: at(0) / referred,
    expected: expected / referred,
    excess: (at(0) - expected) / referred,
    low95: (at(0) - expected - error) / referred,
    high95: (at(0) - expected + error) / referred,
    p: at(0) === 0 ? 1 : asMany,
  };
}
