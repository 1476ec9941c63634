import type { Homes } from '../homes.js';
import type { EngineSettings } from './engine-settings.js';
import type { Neighbours } from './neighbours.js';
import { inOrder, type OrderedHomes } from './order-homes.js';
import { medianOf, TO_SIGMA } from './order-statistics.js';
import type { ProjectScores } from './project-scores.js';

/** Works out the views beside the score for homes that deserve a look, and the level of each. */
export function supportOf(
  homes: Homes,
  ordered: OrderedHomes,
  near: Neighbours,
  settings: EngineSettings,
  scores: ProjectScores,
): void {
  const { support, z, level } = scores;
  const reference = referenceRatios(homes, ordered);
  const members = membersOf(ordered);
  for (let i = 0; i < ordered.n; i++) {
    const at = ordered.row[i]!;
    const score = z[at]!;
    if (!(Math.abs(score) > settings.lookAt)) {
      support.secondValue[at] = NaN;
      continue;
    }
    support.comparables[at] = amongComparables(i, ordered, near, scores);
    const pair = equityPair(i, homes, ordered, members, scores);
    support.equity[at] = pair.gap;
    support.equityPeer[at] = pair.peer;
    support.reference[at] = reference[i]!;
    const sign = Math.sign(score);
    const pairZ = pair.gap / (Math.SQRT2 * scores.scale[at]!);
    for (const view of [support.comparables[at], pairZ, support.reference[at], support.secondValue[at]]) {
      if (sign * (view ?? NaN) > settings.supportAt) support.count[at] = support.count[at]! + 1;
    }
    const size = Math.abs(score);
    if (size > settings.escalateAt) level[at] = 3;
    else level[at] = size > settings.reviewAt && support.count[at]! > 0 ? 2 : 1;
  }
}

/** z among the neighbours, their prices brought to this home's attributes. */
function amongComparables(i: number, { row, logPrice }: OrderedHomes, near: Neighbours, scores: ProjectScores): number {
  const { attributes } = scores.parts;
  const own = logPrice[i]! - attributes[row[i]!]!;
  const prices = new Float64Array(near.most);
  let m = 0;
  for (let q = 0; q < near.count[i]!; q++) {
    const j = near.index[i * near.most + q]!;
    const price = logPrice[j]! - attributes[row[j]!]!;
    if (!Number.isNaN(price)) prices[m++] = price;
  }
  if (m < 5) return NaN;
  const middle = medianOf(prices, m);
  for (let q = 0; q < m; q++) prices[q] = Math.abs(prices[q]! - middle);
  return (own - middle) / Math.max(TO_SIGMA * medianOf(prices, m), scores.scale[row[i]!]!);
}

/** Homes of each building. */
function membersOf({ n, building }: OrderedHomes): number[][] {
  const members: number[][] = Array.from({ length: building.count }, () => []);
  for (let i = 0; i < n; i++) if (building.codes[i]! >= 0) members[building.codes[i]!]!.push(i);
  return members;
}

/** Same building, structure and use, at most two floors apart, size within 15 %: their median difference and the nearest to it. */
function equityPair(
  i: number,
  homes: Homes,
  { row, building, structure, use, logArea, logPrice }: OrderedHomes,
  members: number[][],
  { z }: ProjectScores,
): { gap: number; peer: number } {
  const code = building.codes[i]!;
  if (code < 0) return { gap: NaN, peer: -1 };
  const like = members[code]!.filter((j) => {
    if (j === i || structure.codes[i] !== structure.codes[j] || use.codes[i] !== use.codes[j]) return false;
    const apart = Math.abs(homes.floor[row[i]!]! - homes.floor[row[j]!]!);
    return !(apart > 2) && Math.abs(logArea[i]! - logArea[j]!) <= Math.log(1.15) && !Number.isNaN(z[row[j]!]!);
  });
  if (like.length === 0) return { gap: NaN, peer: -1 };
  const gaps = like.map((j) => logPrice[i]! - logPrice[j]!);
  const gap = medianOf(Float64Array.from(gaps), gaps.length);
  let best = 0;
  for (let q = 1; q < gaps.length; q++) if (Math.abs(gaps[q]! - gap) < Math.abs(gaps[best]! - gap)) best = q;
  return { gap, peer: row[like[best]!]! };
}

/** z of value over reference price, among the homes of its use. */
function referenceRatios({ reference }: Homes, { n, row, use, logPrice }: OrderedHomes): Float64Array {
  const ratio = inOrder(reference, row);
  for (let i = 0; i < n; i++) ratio[i] = logPrice[i]! - Math.log(ratio[i]!);
  const byUse: number[][] = Array.from({ length: use.count + 1 }, () => []);
  for (let i = 0; i < n; i++) if (Number.isFinite(ratio[i]!)) byUse[use.codes[i]! + 1]!.push(i);
  const z = new Float64Array(n).fill(NaN);
  for (const members of byUse) {
    if (members.length < 8) continue;
    const ratios = Float64Array.from(members, (i) => ratio[i]!);
    const middle = medianOf(ratios, ratios.length);
    for (let q = 0; q < ratios.length; q++) ratios[q] = Math.abs(ratios[q]! - middle);
    const spread = Math.max(1e-3, TO_SIGMA * medianOf(ratios, ratios.length));
    for (const i of members) z[i] = (ratio[i]! - middle) / spread;
  }
  return z;
}
