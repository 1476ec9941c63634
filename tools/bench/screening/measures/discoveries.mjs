/**
 * How many p-values Benjamini and Hochberg (1995) reject at `q`, as the largest p that is still rejected (0: none).
 */
function rejectedUpTo(pValues, q) {
  const sorted = Float64Array.from(pValues).sort();
  for (let i = sorted.length - 1; i >= 0; i -= 1) if (sorted[i] <= (q * (i + 1)) / sorted.length) return sorted[i];
  return 0;
}

/**
 * Share of false discoveries that is realised when each project's p-values are put to Benjamini-Hochberg at q: `mean`
 * over projects (0 where nothing is found, as FDR is defined) and `pooled` over all discoveries; `recall` of the biased.
 */
export function realisedFdr(projects, q) {
  let [sum, found, wrong, biased] = [0, 0, 0, 0];
  for (const { p, positive } of projects) {
    const cut = rejectedUpTo(p, q);
    let [mine, mineWrong] = [0, 0];
    for (let i = 0; i < p.length; i += 1) {
      if (positive[i]) biased += 1;
      if (!(cut > 0 && p[i] <= cut)) continue;
      mine += 1;
      if (!positive[i]) mineWrong += 1;
    }
    sum += mine > 0 ? mineWrong / mine : 0;
    found += mine;
    wrong += mineWrong;
  }
  return {
    mean: sum / projects.length,
    pooled: found > 0 ? wrong / found : 0,
    recall: biased > 0 ? (found - wrong) / biased : null,
  };
}
