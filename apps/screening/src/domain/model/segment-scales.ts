import type { EngineSettings } from './engine-settings.js';
import type { OrderedHomes } from './order-homes.js';
import { medianOf, TO_SIGMA } from './order-statistics.js';

/** Use and structure as one number per home; homes without a word share a number. */
export interface Segments {
  codes: Int32Array;
  count: number;
  /** Use of each segment. */
  use: Int32Array;
}

export function segmentsOf({ n, use, structure }: OrderedHomes): Segments {
  const width = structure.count + 1;
  const codes = new Int32Array(n);
  const of = new Int32Array((use.count + 1) * width);
  for (let i = 0; i < of.length; i++) of[i] = Math.floor(i / width);
  for (let i = 0; i < n; i++) codes[i] = (use.codes[i]! + 1) * width + structure.codes[i]! + 1;
  return { codes, count: of.length, use: of };
}

/** Each segment in two, homes with the mark apart: what is known of them leaves them less noise. */
export function splitBy(mark: Uint8Array, { codes, count, use }: Segments): Segments {
  const uses = (use[count - 1] ?? 0) + 1;
  const twice = new Int32Array(2 * count);
  for (let code = 0; code < count; code++) {
    twice[code] = use[code]!;
    twice[count + code] = uses + use[code]!;
  }
  const marked = codes.slice();
  for (let i = 0; i < marked.length; i++) marked[i] = marked[i]! + count * mark[i]!;
  return { codes: marked, count: 2 * count, use: twice };
}

/**
 * Robust scale per segment, shrunk to its use's, and that to the project's (screening method, n0 homes' worth of weight): a small
 * segment borrows the noise of the wider group, a large one stands on its own. Floored.
 */
export function segmentScales(residual: Float64Array, segments: Segments, settings: EngineSettings): Float64Array {
  const { codes, count, use } = segments;
  const uses = (use[count - 1] ?? 0) + 1;
  const size = new Float64Array(residual.length);
  const useOf = new Int32Array(codes.length);
  for (let i = 0; i < size.length; i++) {
    size[i] = Math.abs(residual[i]!);
    useOf[i] = use[codes[i]!]!;
  }
  const project = scalesBy(size, new Int32Array(codes.length), 1, [NaN], settings, new Int32Array(1));
  const byUse = scalesBy(size, useOf, uses, project, settings, new Int32Array(uses));
  return scalesBy(size, codes, count, byUse, settings, use);
}

function scalesBy(
  absolute: Float64Array,
  codes: Int32Array,
  count: number,
  wider: ArrayLike<number>,
  { scaleFloor, scaleShrinkage }: EngineSettings,
  within: Int32Array,
): Float64Array {
  const n = codes.length;
  const start = new Int32Array(count + 1);
  for (let i = 0; i < n; i++) {
    const at = codes[i]! + 1;
    start[at] = start[at]! + 1;
  }
  for (let g = 0; g < count; g++) start[g + 1] = start[g + 1]! + start[g]!;
  const sorted = new Float64Array(n);
  const next = start.slice();
  for (let i = 0; i < n; i++) {
    const g = codes[i]!;
    sorted[next[g]!] = absolute[i]!;
    next[g] = next[g]! + 1;
  }
  const scales = new Float64Array(count);
  for (let g = 0; g < count; g++) {
    const size = start[g + 1]! - start[g]!;
    const own = size === 0 ? 0 : TO_SIGMA * medianOf(sorted.subarray(start[g], start[g + 1]), size);
    const around = wider[within[g]!]!;
    const shrinkage = Number.isNaN(around) ? 0 : scaleShrinkage;
    const squared =
      size + shrinkage === 0 ? 0 : (size * own ** 2 + shrinkage * (around || 0) ** 2) / (size + shrinkage);
    scales[g] = Math.max(scaleFloor, Math.sqrt(squared));
  }
  return scales;
}
