import type { Homes } from '../homes.js';
import type { EngineSettings } from './engine-settings.js';
import type { LeftOut } from './leave-out.js';
import { neighbourMedians, shareOf } from './local-level.js';
import { localScales } from './local-scale.js';
import type { Neighbours } from './neighbours.js';
import type { OrderedHomes } from './order-homes.js';
import { medianOf, TO_SIGMA } from './order-statistics.js';
import { secondValue } from './second-value.js';
import { segmentScales, splitBy, type Segments } from './segment-scales.js';
import { tailsOf, type Tails } from './tails.js';

/** What is expected of each home beyond the fit, and how far honest values lie from it. */
export interface Expectation {
  /** Value less its expectation. */
  residual: Float64Array;
  local: Float64Array;
  second: Float64Array;
  secondZ: Float64Array;
  scale: Float64Array;
  /** Already in the scale, but for the difference of its sides. */
  tails: Tails;
}

/** Adds what like homes nearby and a second value tell, and finds the scale of what remains. */
export function refine(
  homes: Homes,
  ordered: OrderedHomes,
  segments: Segments,
  left: LeftOut,
  near: Neighbours,
  settings: EngineSettings,
): Expectation {
  const { n } = ordered;
  const rough = scaleOf(left.residual, left.variance, segments, settings);
  const medians = neighbourMedians(left.residual, near);
  const sizes = medians.map(Math.abs);
  const width = Math.max(1e-6, TO_SIGMA * medianOf(sizes, n));
  const share = shareOf(left.residual, medians, rough, width, 0.2, 100);
  const local = new Float64Array(n);
  const afterLocal = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    local[i] = share * medians[i]!;
    afterLocal[i] = left.residual[i]! - local[i]!;
  }
  const second = secondValue(homes, ordered, { ...left, residual: afterLocal }, rough);
  const residual = new Float64Array(n);
  const linear = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    residual[i] = afterLocal[i]! - second.shift[i]!;
    linear[i] = afterLocal[i]! - second.linear[i]!;
  }
  const known = splitBy(second.has, segments);
  const even = scaleOf(linear, left.variance, known, settings);
  const wider = localScales(over(linear, even), near);
  const evened = scaleOf(over(linear, wider), left.variance, known, settings);
  const scale = new Float64Array(n);
  for (let i = 0; i < n; i++) scale[i] = evened[i]! * wider[i]!;
  const tails = tailsOf(over(linear, scale), left.doubtedShare);
  for (let i = 0; i < n; i++) {
    const value = evened[i]!;
    const milder = second.milder[i]!;
    scale[i] = Math.sqrt((1 - milder) * value * value + milder * rough[i]! ** 2) * wider[i]! * tails.wide;
  }
  return { residual, local, second: second.shift, secondZ: second.z, scale, tails };
}

/** Score of home i: its residual in scales, stretched where one tail is plainly longer than the other. */
export function zOf({ residual, scale, tails }: Expectation, i: number): number {
  const side = residual[i]! > 0 ? tails.high : tails.low;
  return residual[i]! / (scale[i]! * side);
}

/** Noise of a segment together with the uncertainty of each home's expectation. */
function scaleOf(
  residual: Float64Array,
  variance: Float64Array,
  segments: Segments,
  settings: EngineSettings,
): Float64Array {
  const rough = segmentScales(residual, segments, settings);
  const { codes } = segments;
  const n = residual.length;
  const even = new Float64Array(n);
  for (let i = 0; i < n; i++) even[i] = residual[i]! / Math.sqrt(1 + variance[i]! / rough[codes[i]!]! ** 2);
  const noise = segmentScales(even, segments, settings);
  const scale = new Float64Array(n);
  for (let i = 0; i < n; i++) scale[i] = Math.sqrt(noise[codes[i]!]! ** 2 + variance[i]!);
  return scale;
}

function over(values: Float64Array, units: Float64Array): Float64Array {
  const ratios = new Float64Array(values.length);
  for (let i = 0; i < ratios.length; i++) ratios[i] = values[i]! / units[i]!;
  return ratios;
}
