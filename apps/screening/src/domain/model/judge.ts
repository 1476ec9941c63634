import type { EngineSettings } from './engine-settings.js';
import type { LeftOut } from './leave-out.js';
import type { OrderedHomes } from './order-homes.js';
import { upperQuantile } from './order-statistics.js';
import type { ProjectScores } from './project-scores.js';
import { rarity, type Tails } from './tails.js';

/** Says by which step of the chain each home was judged, takes back the scores of those it cannot judge, and sets the ranges. */
export function judge(
  { n, row, use }: OrderedHomes,
  { variance }: LeftOut,
  tails: Tails,
  settings: EngineSettings,
  scores: ProjectScores,
): void {
  const judgedBy = n < settings.familySize ? 3 : 0;
  for (let i = 0; i < n; i++) {
    const to = row[i]!;
    const others = use.codes[i]! < 0 ? 0 : use.sizes[use.codes[i]!]! - 1;
    const noise = Math.max(settings.scaleFloor ** 2, scores.scale[to]! ** 2 - variance[i]!);
    const alone = others < settings.minimumPeers || variance[i]! > settings.widestExpectation ** 2 * noise;
    if (alone) forget(scores, to);
    else scores.basis[to] = judgedBy || (others + 1 < settings.familySize ? 2 : 1);
  }
  const sizes = scores.z.map(Math.abs).filter((size) => size < settings.escalateAt);
  const c = upperQuantile(sizes, sizes.length, settings.coverage);
  scores.p = rarity(scores.z, tails);
  for (let i = 0; i < scores.n; i++) {
    scores.interval.low[i] = scores.logExpected[i]! - c * tails.low * scores.scale[i]!;
    scores.interval.high[i] = scores.logExpected[i]! + c * tails.high * scores.scale[i]!;
  }
}

function forget(scores: ProjectScores, i: number): void {
  scores.z[i] = NaN;
  scores.logExpected[i] = NaN;
  scores.scale[i] = NaN;
  for (const part of Object.values(scores.parts) as Float64Array[]) part[i] = NaN;
}
