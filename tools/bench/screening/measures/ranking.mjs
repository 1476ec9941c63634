/**
 * Reports of one world pooled for ranking: |score|, whether it is biased (positive) or clean (negative), its cluster.
 * Clones and whole-building shifts are neither. A report that could not be judged ranks last.
 */
export const strengthOf = (score) => (Number.isNaN(score) ? -1 : Math.abs(score));

/** Indices by falling strength. */
export function rankOrder(strengths) {
  return Uint32Array.from(strengths, (_, i) => i).sort((a, b) => strengths[b] - strengths[a]);
}

/**
 * Average precision: sum over distinct thresholds of (recall gained) x precision there, so that ties share one
 * threshold and their order cannot matter. `weights` by cluster serve the bootstrap.
 */
export function averagePrecision({ strengths, positive, cluster, order }, weights) {
  let [hits, all, sum, i] = [0, 0, 0, 0];
  const n = order.length;
  while (i < n) {
    const level = strengths[order[i]];
    let gained = 0;
    for (; i < n && strengths[order[i]] === level; i += 1) {
      const weight = weights ? weights[cluster[order[i]]] : 1;
      all += weight;
      if (positive[order[i]]) gained += weight;
    }
    hits += gained;
    if (gained > 0) sum += (gained * hits) / all;
  }
  return hits > 0 ? sum / hits : NaN;
}

/** 95 % of AP when whole projects are drawn again with replacement. */
export function averagePrecisionInterval(ranked, random, { clusters, rounds }) {
  const found = [];
  for (let r = 0; r < rounds; r += 1) {
    const weights = new Float64Array(clusters);
    for (let c = 0; c < clusters; c += 1) weights[Math.floor(random.next() * clusters)] += 1;
    const ap = averagePrecision(ranked, weights);
    if (Number.isFinite(ap)) found.push(ap);
  }
  found.sort((a, b) => a - b);
  const at = (share) => found[Math.min(found.length - 1, Math.floor(share * found.length))];
  return [at(0.025), at(0.975)];
}

/** The strength above which exactly `share` of the clean reports lie; flagged is strictly above it. */
export function cutAt(cleanStrengths, share) {
  const sorted = Float64Array.from(cleanStrengths).sort();
  const allowed = Math.floor(share * sorted.length);
  return Math.max(0, sorted[sorted.length - 1 - allowed] ?? 0);
}
