import type { Design } from './design.js';
import type { EngineSettings } from './engine-settings.js';
import { groupOf, MixedModel, type Spreads, type Sums } from './mixed-model.js';
import type { OrderedHomes } from './order-homes.js';
import { medianOf } from './order-statistics.js';
import { segmentScales, type Segments } from './segment-scales.js';
import { searchSpreads } from './spread-search.js';
import { sumUp } from './weighted-sums.js';

/** Huber's constant, 95 % efficient at the normal; Tukey's bisquare likewise (Maronna et al., Robust Statistics, ch. 2). */
const HUBER = 1.345;
const TUKEY = 4.685;
/** Standard deviations from which a building or a block counts as unlike the others, and is shrunk less. */
const UNUSUAL = 2.5;

export interface RobustFit {
  model: MixedModel;
  spreads: Spreads;
  /** Weight of each home over its noise variance; the last one the model was solved with. */
  weight: Float64Array;
  /** Share of its weight each home kept, 0 to 1. */
  kept: Float64Array;
  residual: Float64Array;
  /** Noise per segment. */
  scales: Float64Array;
}

/** Huber's M-estimate by reweighting, then Tukey's redescending one from there; homes of `left` weigh nothing. */
export function robustFit(
  design: Design,
  homes: OrderedHomes,
  segments: Segments,
  settings: EngineSettings,
  left?: Uint8Array,
): RobustFit {
  const { n, width } = design;
  const groups = homes.building.count + homes.block.count;
  const sums: Sums = {
    total: new Float64Array(width * width),
    groups: new Float64Array(groups * width),
    weights: new Float64Array(groups),
  };
  const model = new MixedModel(design, homes, sums);
  const weight = new Float64Array(n);
  const kept = new Float64Array(n).fill(1);
  const residual = new Float64Array(n);
  const unusualGroup = new Float64Array(groups).fill(1);
  const unusualBlock = new Float64Array(homes.block.count).fill(1);
  let spreads: Spreads = { block: 0.05, building: 0.03, place: 0.05 };
  let scales = new Float64Array(segments.count).fill(roughScale(design, settings));

  const solve = (steps: readonly number[]): void => {
    for (let i = 0; i < n; i++) {
      const scale = scales[segments.codes[i]!]!;
      weight[i] = left?.[i] ? 0 : kept[i]! / (scale * scale);
    }
    sumUp(design, homes, weight, sums);
    model.renew();
    if (steps.length > 0) spreads = searchSpreads(model, spreads, steps, unusualGroup, unusualBlock);
    model.solve(spreads, unusualGroup, unusualBlock);
    model.predict();
    residuals(model, residual);
    scales = Float64Array.from(segmentScales(residual, segments, settings));
  };
  const reweigh = (of: (u: number) => number): void => {
    for (let i = 0; i < n; i++) kept[i] = of(Math.abs(residual[i]!) / scales[segments.codes[i]!]!);
  };

  const redescend = (): void => {
    reweigh(tukey);
    widen(model.group, spreads.building, unusualGroup);
    widen(model.block, spreads.block, unusualBlock);
  };

  solve([]);
  reweigh(huber);
  solve([2, 1.4]);
  reweigh(huber);
  solve([]);
  redescend();
  solve([1.5, 1.2]);
  redescend();
  solve([]);
  redescend();
  solve([]);
  return { model, spreads, weight, kept, residual, scales };
}

function huber(u: number): number {
  return u <= HUBER ? 1 : HUBER / u;
}

function tukey(u: number): number {
  const part = u / TUKEY;
  return part >= 1 ? 0 : (1 - part * part) ** 2;
}

/** Heavy-tailed effects: the further out, the less it is drawn in and the less it draws others. */
function widen(effects: Float64Array, spread: number, unusual: Float64Array): void {
  for (let g = 0; g < effects.length; g++) {
    const u = Math.abs(effects[g]!) / spread;
    unusual[g] = u <= UNUSUAL ? 1 : (UNUSUAL / u) ** 2;
  }
}

/** Spread of log prices about their median, before anything is explained; a tenth of it is a start. */
function roughScale({ n, rows, width }: Design, { scaleFloor }: EngineSettings): number {
  const values = new Float64Array(n);
  for (let i = 0; i < n; i++) values[i] = rows[i * width + width - 1]!;
  const middle = medianOf(values.slice(), n);
  for (let i = 0; i < n; i++) values[i] = Math.abs(values[i]! - middle);
  return Math.max(scaleFloor, 0.4 * medianOf(values, n));
}

/** What neither regressors nor block nor building explain. */
function residuals({ design, homes, beta, block, group, blockOfGroup }: MixedModel, out: Float64Array): void {
  const { n, width, columns, rows } = design;
  for (let i = 0; i < n; i++) {
    const at = i * width;
    let left = rows[at + columns]!;
    for (let a = 0; a < columns; a++) left -= rows[at + a]! * beta[a]!;
    const g = groupOf(homes, i);
    if (g >= 0) {
      left -= group[g]!;
      if (blockOfGroup[g]! >= 0) left -= block[blockOfGroup[g]!]!;
    }
    out[i] = left;
  }
}
