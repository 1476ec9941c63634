import { judge } from '../measures/reports.mjs';
import { lucasFacts } from '../lucas.mjs';
import { madWithin } from '../detectors/tables.mjs';
import { median, spreadByMad } from '../detectors/numbers.mjs';
import { olsHedonic } from '../detectors/hedonic.mjs';
import { randomOf } from '../world/random.mjs';

const BIASED = 0.024;
const SIZES = [0.1, 0.15, 0.25, 0.4];
const UPWARD = 0.65;
/** Side of the squares that stand for projects when AP is drawn again, metres. */
const SQUARE = 4000;

/** Real appraised values with injected bias: without and with the price paid for the same house. */
export async function runLucas({ seeds, homes: most }, engine) {
  const [plain, sold] = [false, true].map((sales) => lucasFacts({ sales }).slice(0, most));
  const reports = { size: [], direction: [], clone: [], cluster: [] };
  const scores = {};
  const add = (name, found) => {
    const into = (scores[name] ??= []);
    for (const score of found) into.push(score);
  };
  const squares = new Map();
  for (const seed of seeds) {
    const factors = bias(reports, plain, { seed, squares });
    const valued = (facts) => facts.map((fact, i) => ({ ...fact, unitPriceYuan: fact.unitPriceYuan * factors[i] }));
    const facts = valued(plain);
    add(
      'segment-mad',
      madWithin(facts, (fact) => fact.blockNo),
    );
    add('ols-surface', olsHedonic(facts, { surface: true }));
    add('own-price-ratio', ownPriceRatio(valued(sold)));
    if (engine.version) {
      add('engine', engine.score(facts).z);
      add('engine-with-sale', engine.score(valued(sold)).z);
    }
  }
  const all = { ...reports, clusters: squares.size };
  return {
    seeds,
    homes: plain.length,
    detectors: Object.fromEntries(Object.entries(scores).map(([name, found]) => [name, judge(found, all)])),
  };
}

/** Draws the biases of one seed, writes them into `reports`, answers the factor of each home. */
function bias(reports, facts, { seed, squares }) {
  const random = randomOf(seed, 'lucas');
  return facts.map(({ x, y }) => {
    const size = random.next() < BIASED ? random.pick(SIZES) : 0;
    const direction = size > 0 ? (random.next() < UPWARD ? 1 : -1) : 0;
    const square = `${seed}/${Math.floor(x / SQUARE)}/${Math.floor(y / SQUARE)}`;
    if (!squares.has(square)) squares.set(square, squares.size);
    reports.size.push(size);
    reports.direction.push(direction);
    reports.clone.push(0);
    reports.cluster.push(squares.get(square));
    return 1 + direction * size;
  });
}

/** ln(value / price of the same house) against its median, over its MAD. */
function ownPriceRatio(facts) {
  const ratios = facts.map((fact) => Math.log(fact.unitPriceYuan / fact.earlierUnitPriceYuan));
  const middle = median(ratios);
  const spread = spreadByMad(ratios, middle);
  return ratios.map((ratio) => (ratio - middle) / spread);
}
