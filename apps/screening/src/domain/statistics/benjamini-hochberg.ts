/**
 * Adjusted p-values after Benjamini & Hochberg (1995), in the order given: naming all with q at or below 0.05 keeps the expected
 * share of wrong names at 5 %. NaN (not tested) stays NaN and does not count.
 */
export function benjaminiHochberg(p: Float64Array): Float64Array {
  const order = [...p.keys()].filter((i) => !Number.isNaN(p[i])).sort((i, j) => (p[j] ?? 0) - (p[i] ?? 0) || j - i);
  const adjusted = new Float64Array(p.length).fill(NaN);
  let least = 1;
  order.forEach((i, place) => {
    least = Math.min(least, ((p[i] ?? 1) * order.length) / (order.length - place));
    adjusted[i] = least;
  });
  return adjusted;
}
