/** Normal consistency of the median absolute deviation. */
const MAD_TO_SPREAD = 1.4826;

export function median(values) {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

export const spreadByMad = (values, middle) => MAD_TO_SPREAD * median(values.map((value) => Math.abs(value - middle)));

/** Indices of `items` by key, in order of first appearance. */
export function indicesBy(items, keyOf) {
  const groups = new Map();
  for (let i = 0; i < items.length; i += 1) {
    const key = keyOf(items[i], i);
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  }
  return groups;
}

/** Scores each group's values against its own middle and spread; groups of fewer than `fewest` stay NaN. */
export function scoreWithin(groups, values, { fewest, middleOf, spreadOf }) {
  const scores = new Float64Array(values.length).fill(NaN);
  for (const members of groups.values()) {
    if (members.length < fewest) continue;
    const inside = members.map((i) => values[i]);
    const middle = middleOf(inside);
    const spread = spreadOf(inside, middle);
    for (const i of members) scores[i] = spread > 0 ? (values[i] - middle) / spread : 0;
  }
  return scores;
}
