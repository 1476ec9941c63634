import { averagePrecision, averagePrecisionInterval, cutAt, rankOrder, strengthOf } from './ranking.mjs';
import { randomOf } from '../world/random.mjs';

const FALSE_POSITIVES = 0.01;
const BOOTSTRAP_ROUNDS = 200;
const SIZES = [0.1, 0.15, 0.25, 0.4];

/**
 * One detector over all reports of a world. `reports` has the truth in columns: size, direction, clone, cluster (the
 * project). Clones are neither right nor wrong for AP and false positives; what they reach is told apart.
 */
export function judge(scores, reports) {
  const strengths = Float64Array.from(scores, strengthOf);
  const ranked = rankedOf(strengths, reports);
  const clean = ranked.strengths.filter((_, i) => !ranked.positive[i]);
  const cut = cutAt(clean, FALSE_POSITIVES);
  const share = (test) => shareAbove(strengths, cut, reports, test);
  return {
    ap: averagePrecision(ranked),
    ap95: averagePrecisionInterval(ranked, randomOf('bootstrap'), {
      clusters: reports.clusters,
      rounds: BOOTSTRAP_ROUNDS,
    }),
    recall: Object.fromEntries(SIZES.map((size) => [size, share((r, i) => r.size[i] === size)])),
    recallUp: Object.fromEntries(
      SIZES.map((size) => [size, share((r, i) => r.size[i] === size && r.direction[i] > 0)]),
    ),
    recallDown: Object.fromEntries(
      SIZES.map((size) => [size, share((r, i) => r.size[i] === size && r.direction[i] < 0)]),
    ),
    recallAll: share((r, i) => r.size[i] > 0),
    clonesByValue: share((r, i) => r.clone[i] === 1),
    cut,
    unjudged: scores.reduce((sum, score) => sum + (Number.isNaN(score) ? 1 : 0), 0) / scores.length,
  };
}

/** The reports that count for ranking: biased and clean. */
function rankedOf(all, { size, clone, cluster }) {
  const kept = Uint32Array.from(all, (_, i) => i).filter((i) => !clone[i]);
  const strengths = Float64Array.from(kept, (i) => all[i]);
  return {
    strengths,
    positive: Uint8Array.from(kept, (i) => (size[i] > 0 ? 1 : 0)),
    cluster: Int32Array.from(kept, (i) => cluster[i]),
    order: rankOrder(strengths),
  };
}

/** Share of the reports that pass `test` whose strength is above the cut; null where there are none. */
function shareAbove(strengths, cut, reports, test) {
  let [all, above] = [0, 0];
  for (let i = 0; i < strengths.length; i += 1) {
    if (!test(reports, i)) continue;
    all += 1;
    if (strengths[i] > cut) above += 1;
  }
  return all > 0 ? above / all : null;
}
