import { indicesBy, median, spreadByMad } from './numbers.mjs';

const NEAREST = 12;
/** Differences that weigh one unit of distance. */
const METRES = 40;
const LOG_AREA = 0.4;
const YEARS = 5;
const FLOORS = 4;
const OTHER_WORD = 2;

/**
 * Comparables as an automated underwriting model picks them: the 12 homes of the same use nearest by place and facts;
 * ln unit price against their median, over the MAD of such differences in the project and use.
 */
export function nearestComparables(facts) {
  const scores = new Float64Array(facts.length).fill(NaN);
  for (const members of indicesBy(facts, (fact) => fact.use).values()) {
    if (members.length < 4) continue;
    const logs = members.map((i) => Math.log(facts[i].unitPriceYuan));
    const columns = columnsOf(members.map((i) => facts[i]));
    const gaps = logs.map((log, i) => log - median(nearest(columns, i, logs.length).map((j) => logs[j])));
    const middle = median(gaps);
    const spread = spreadByMad(gaps, middle);
    for (const [k, i] of members.entries()) scores[i] = spread > 0 ? (gaps[k] - middle) / spread : 0;
  }
  return scores;
}

/** Columns in units of distance; a word becomes one number for each value it may have. */
function columnsOf(facts) {
  const numbers = [
    [(fact) => fact.x, METRES],
    [(fact) => fact.y, METRES],
    [(fact) => Math.log(fact.areaSqm), LOG_AREA],
    [(fact) => fact.builtYear, YEARS],
    [(fact) => fact.floor, FLOORS],
  ].map(([of, unit]) => Float64Array.from(facts, (fact) => (of(fact) ?? 0) / unit));
  const words = ['structure', 'orientation', 'decoration'].map((name) => {
    const codes = new Map();
    return Int32Array.from(facts, (fact) => {
      if (!codes.has(fact[name])) codes.set(fact[name], codes.size);
      return codes.get(fact[name]);
    });
  });
  return { numbers, words };
}

function nearest({ numbers, words }, i, n) {
  const found = [];
  const distances = [];
  let worst = Infinity;
  for (let j = 0; j < n; j += 1) {
    if (j === i) continue;
    let distance = 0;
    for (const column of numbers) {
      distance += (column[j] - column[i]) ** 2;
      if (distance >= worst) break;
    }
    if (distance < worst) for (const column of words) if (column[j] !== column[i]) distance += OTHER_WORD;
    if (distance >= worst) continue;
    let at = distances.length < NEAREST ? distances.length : NEAREST - 1;
    while (at > 0 && distances[at - 1] > distance) {
      distances[at] = distances[at - 1];
      found[at] = found[at - 1];
      at -= 1;
    }
    distances[at] = distance;
    found[at] = j;
    if (distances.length === NEAREST) worst = distances[NEAREST - 1];
  }
  return found;
}
