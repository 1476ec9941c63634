import type { Homes } from '../homes.js';
import type { LeftOut } from './leave-out.js';
import { shareOf } from './local-level.js';
import { inOrder, type OrderedHomes } from './order-homes.js';
import { medianOf, TO_SIGMA } from './order-statistics.js';

/** Homes with a second value it takes to know its level and spread in the project. */
const FEWEST = 20;
/** Spreads from which a second value is so far off that it is not believed. */
const FAR = 4.685;

export interface SecondValue {
  /** What the second value adds to the expectation of each home; 0 where there is none. */
  shift: Float64Array;
  /** The same by precision alone: what remains after it tells the noise. */
  linear: Float64Array;
  /** Value against second value at the project's usual difference, in its robust spreads; NaN where there is none. */
  z: Float64Array;
  /** How far each home is judged by the milder of both views, and so at the noise it has without a second value; 0 to 1. */
  milder: Float64Array;
  /** Homes with a second value. */
  has: Uint8Array;
}

/**
 * A second value of the same house enters the expectation by its precision: how far it parts from the model's expectation tells
 * as much of this value as it does across the project (robust slope). Its level against the values is the project's median. Where
 * the two are too far apart for both to be right, either may be: the value counts as unusual only as far as it is by both.
 */
export function secondValue(
  homes: Homes,
  ordered: OrderedHomes,
  { residual }: LeftOut,
  scale: Float64Array,
): SecondValue {
  const { n, row, logPrice } = ordered;
  const earlier = inOrder(homes.earlier, row);
  const answer: SecondValue = {
    shift: new Float64Array(n),
    linear: new Float64Array(n),
    milder: new Float64Array(n),
    z: new Float64Array(n).fill(NaN),
    has: new Uint8Array(n),
  };
  const gap = earlier.map((value, i) => (value > 0 ? logPrice[i]! - Math.log(value) : NaN));
  const known = gap.filter((value) => !Number.isNaN(value));
  if (known.length < FEWEST) return answer;
  const level = medianOf(known.slice(), known.length);
  const spread = Math.max(
    1e-3,
    TO_SIGMA *
      medianOf(
        known.map((value) => Math.abs(value - level)),
        known.length,
      ),
  );
  const signal = gap.map((value, i) => (Number.isNaN(value) ? 0 : residual[i]! - (value - level)));
  const sizes = signal.filter((value) => value !== 0).map((value) => Math.abs(value));
  const width = Math.max(1e-3, TO_SIGMA * medianOf(sizes, sizes.length));
  const slope = shareOf(residual, signal, scale, width, 0, 5);
  const apart = gap.map((value) => value - level);
  const agreed = agreement(residual, apart, scale);
  for (let i = 0; i < n; i++) {
    if (Number.isNaN(apart[i]!)) continue;
    answer.has[i] = 1;
    answer.z[i] = apart[i]! / spread;
    const u = signal[i]! / width / FAR;
    const believed = u > -1 && u < 1 ? (1 - u * u) ** 2 : 0;
    const linear = slope * believed * signal[i]!;
    answer.linear[i] = linear;
    const own = residual[i]! / scale[i]!;
    const both = own * answer.z[i]! > 0 ? Math.sign(own) * Math.min(Math.abs(own), Math.abs(answer.z[i]!)) : 0;
    const milder = Math.max(agreed, 1 - believed);
    answer.milder[i] = milder;
    answer.shift[i] = (1 - milder) * linear + milder * (residual[i]! - both * scale[i]!);
  }
  return answer;
}

/**
 * From 0 to 1: how far values that look unusual to the model are borne out by the second value. Near 1 the houses are unusual and
 * not their values: then a value counts as unusual only by the milder of both views. Near 0 the second value is mere noise there.
 */
function agreement(residual: Float64Array, apart: Float64Array, scale: Float64Array): number {
  const shares: number[] = [];
  for (let i = 0; i < residual.length; i++) {
    if (Number.isNaN(apart[i]!) || Math.abs(residual[i]!) < 3 * scale[i]!) continue;
    shares.push(Math.max(0, Math.min(1, apart[i]! / residual[i]!)));
  }
  return shares.length < FEWEST ? 0 : 1 - medianOf(Float64Array.from(shares), shares.length);
}
