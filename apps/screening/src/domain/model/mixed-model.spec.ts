import { readFileSync } from 'node:fs';
import type { Design } from './design.js';
import { MixedModel, type Sums } from './mixed-model.js';
import type { Groups, OrderedHomes } from './order-homes.js';
import { sumUp } from './weighted-sums.js';

interface Dyestuff {
  rows: [string, number][];
  mu: number;
  var_between: number;
  var_within: number;
  blup: Record<string, number>;
}

/** Dyestuff (Davies 1947) as lme4 fits it: one-way, the same case agencies/fit-reml is held to. */
const { dyestuff } = JSON.parse(readFileSync(new URL('../agencies/golden/lme4.json', import.meta.url), 'utf8')) as {
  dyestuff: Dyestuff;
};
/** Brings yields of about 1,500 g to the size of log prices. */
const UNIT = 1000;
const batches = Object.keys(dyestuff.blup);
const n = dyestuff.rows.length;

/** Batches as blocks, or as buildings in no block. */
function modelOf(kind: 'block' | 'building'): MixedModel {
  const codes = Int32Array.from(dyestuff.rows, ([batch]) => batches.indexOf(batch));
  const groups: Groups = {
    codes,
    count: batches.length,
    sizes: new Int32Array(batches.length).fill(5),
    names: batches,
  };
  const none: Groups = { codes: new Int32Array(n).fill(-1), count: 0, sizes: new Int32Array(0), names: [] };
  const [block, building] = kind === 'block' ? [groups, none] : [none, groups];
  const blockOf = new Int32Array(building.count).fill(-1);
  const homes: OrderedHomes = {
    n,
    row: Int32Array.from({ length: n }, (_, i) => i),
    logPrice: Float64Array.from(dyestuff.rows, ([, y]) => y / UNIT),
    logArea: new Float64Array(n),
    use: none,
    structure: none,
    orientation: none,
    decoration: none,
    block,
    building,
    blockOf,
  };
  const design: Design = {
    n,
    columns: 1,
    width: 2,
    rows: Float64Array.from(dyestuff.rows.flatMap(([, y]) => [1, y / UNIT])),
    filled: Uint16Array.from({ length: 2 * n }, (_, at) => at % 2),
    start: Int32Array.from({ length: n + 1 }, (_, i) => 2 * i),
    dense: {
      places: Uint16Array.of(1),
      has: Uint8Array.of(0, 1),
      rows: Float64Array.from(dyestuff.rows, ([, y]) => y / UNIT),
    },
    names: ['intercept'],
    precision: new Float64Array(1),
    firstPlace: 1,
  };
  const sums: Sums = {
    total: new Float64Array(4),
    groups: new Float64Array(2 * batches.length),
    weights: new Float64Array(batches.length),
  };
  sumUp(design, homes, new Float64Array(n).fill(UNIT ** 2 / dyestuff.var_within), sums);
  return new MixedModel(design, homes, sums);
}

const even = new Float64Array(batches.length).fill(1);

function solve(model: MixedModel, spread: number): number {
  return model.solve({ block: spread, building: spread, place: 1 }, even, even);
}

/** Spread at which the criterion is least, by golden section. */
function bestSpread(model: MixedModel): number {
  const part = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [0.001, 0.2];
  while (high - low > 1e-10) {
    const [a, b] = [high - part * (high - low), low + part * (high - low)];
    if (solve(model, a) < solve(model, b)) high = b;
    else low = a;
  }
  return (low + high) / 2;
}

const relativeError = (found: number | undefined, expected: number): number =>
  Math.abs((found ?? NaN) - expected) / Math.abs(expected);

describe.each(['block', 'building'] as const)('MixedModel, Dyestuff batches as %ss', (kind) => {
  it('has its restricted likelihood highest at the variance of lme4', () => {
    const spread = bestSpread(modelOf(kind));
    expect(relativeError((spread * UNIT) ** 2, dyestuff.var_between)).toBeLessThan(1e-6);
  });

  it('predicts the mean and the batch effects of lme4', () => {
    const model = modelOf(kind);
    solve(model, Math.sqrt(dyestuff.var_between) / UNIT);
    model.predict();
    expect(relativeError((model.beta[0] ?? NaN) * UNIT, dyestuff.mu)).toBeLessThan(1e-9);
    const effects = kind === 'block' ? model.block : model.group;
    batches.forEach((batch, b) => {
      expect(relativeError((effects[b] ?? NaN) * UNIT, dyestuff.blup[batch] ?? NaN)).toBeLessThan(1e-6);
    });
  });
});
