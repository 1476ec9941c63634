import { randomOf } from '../world/random.mjs';

const TREES = 200;
const SAMPLE = 256;
const EULER = 0.5772156649015329;

/**
 * Isolation forest (Liu, Ting, Zhou 2008) on raw columns, per project: the generic detector. The score has no
 * direction: -mean path length over the usual one.
 */
export function isolationForest(facts) {
  const columns = columnsOf(facts);
  const n = facts.length;
  const random = randomOf('forest', n);
  const size = Math.min(SAMPLE, n);
  const depth = Math.ceil(Math.log2(size));
  const sum = new Float64Array(n);
  for (let t = 0; t < TREES; t += 1) {
    const tree = grow(columns, random.order(n).slice(0, size), { depth, random });
    for (let i = 0; i < n; i += 1) sum[i] += pathLength(tree, i);
  }
  return sum.map((length) => 2 ** (-length / TREES / usualPath(size)));
}

function columnsOf(facts) {
  const numbers = ['unitPriceYuan', 'areaSqm', 'builtYear', 'floor', 'floors', 'x', 'y'];
  const words = ['use', 'structure', 'orientation', 'decoration'];
  return [
    ...numbers.map((name) => Float64Array.from(facts, (fact) => fact[name] ?? 0)),
    ...words.map((name) => {
      const codes = [...new Set(facts.map((fact) => fact[name]))].toSorted();
      return Float64Array.from(facts, (fact) => codes.indexOf(fact[name]));
    }),
  ];
}

function grow(columns, members, { depth, random }) {
  if (depth === 0 || members.length <= 1) return { size: members.length };
  const column = random.pick(columns);
  let [low, high] = [Infinity, -Infinity];
  for (const i of members) {
    if (column[i] < low) low = column[i];
    if (column[i] > high) high = column[i];
  }
  if (low === high) return { size: members.length };
  const cut = random.between(low, high);
  const next = { depth: depth - 1, random };
  return {
    column,
    cut,
    below: grow(
      columns,
      members.filter((i) => column[i] < cut),
      next,
    ),
    above: grow(
      columns,
      members.filter((i) => column[i] >= cut),
      next,
    ),
  };
}

function pathLength(tree, i) {
  let node = tree;
  let length = 0;
  while (node.column) {
    node = node.column[i] < node.cut ? node.below : node.above;
    length += 1;
  }
  return length + usualPath(node.size);
}

/** Mean path of an unsuccessful search in a binary tree of n. */
function usualPath(n) {
  if (n < 2) return 0;
  return n === 2 ? 1 : 2 * (Math.log(n - 1) + EULER) - (2 * (n - 1)) / n;
}
