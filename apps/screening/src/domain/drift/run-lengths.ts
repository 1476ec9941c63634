import { gaussLegendre } from '../statistics/gauss-legendre.js';
import { normalCdf, normalDensity } from '../statistics/normal.js';
import { solveLinear } from '../statistics/solve-linear.js';

const points = 60;

/**
 * Mean number of observations until a one-sided CUSUM with reference value k passes h, from 0, when standard normal
 * observations have moved by `shift`: Page's integral equation solved on Gauss-Legendre nodes (as the R package spc does).
 */
export function cusumRunLength(k: number, h: number, shift: number): number {
  const { nodes, weights } = gaussLegendre(points, 0, h);
  const n = points + 1;
  const start = (from: number): Float64Array =>
    Float64Array.from({ length: n }, (_, j) =>
      j === points
        ? normalCdf(k - shift - from)
        : (weights[j] ?? 0) * normalDensity((nodes[j] ?? 0) - from + k - shift),
    );
  return fromState(n, (i) => start(i === points ? 0 : (nodes[i] ?? 0)), points);
}

/** Two-sided CUSUM from 0: both sides race (Van Dobben de Bruyn 1968). */
export function twoSidedRunLength(k: number, h: number, shift: number): number {
  return 1 / (1 / cusumRunLength(k, h, shift) + 1 / cusumRunLength(k, h, -shift));
}

/** Both limits of an EWMA watched; or the upper one only, its average held at 0 from below. */
export type EwmaSides = 'two' | 'upper';

/** Mean number of observations until an EWMA leaves its limit × its asymptotic standard deviation, from 0. */
export function ewmaRunLength(lambda: number, limit: number, shift: number, sides: EwmaSides = 'two'): number {
  const edge = limit * Math.sqrt(lambda / (2 - lambda));
  const odd = 2 * Math.floor(points / 2) + 1;
  const { nodes, weights } = gaussLegendre(odd, sides === 'two' ? -edge : 0, edge);
  const within = (from: number): Float64Array =>
    nodes.map((to, j) => ((weights[j] ?? 0) / lambda) * normalDensity((to - (1 - lambda) * from) / lambda - shift));
  if (sides === 'two') return fromState(odd, (i) => within(nodes[i] ?? 0), odd >> 1);
  const held = (from: number): Float64Array =>
    Float64Array.of(...within(from), normalCdf((-(1 - lambda) * from) / lambda - shift));
  return fromState(odd + 1, (i) => held(nodes[i] ?? 0), odd);
}

/** Mean steps to leave, from one state, given the chances of each step that stays: L = 1 + P L. */
function fromState(n: number, chances: (state: number) => Float64Array, state: number): number {
  const system = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    chances(i).forEach((chance, j) => (system[i * n + j] = -chance));
    system[i * n + i] = 1 + (system[i * n + i] ?? 0);
  }
  return solveLinear(system, new Float64Array(n).fill(1))[state] ?? NaN;
}

/** The h at which a one-sided CUSUM, k given, runs this long on average while nothing has changed. */
export const cusumLimit = (k: number, runLength: number): number =>
  crossing((h) => cusumRunLength(k, h, 0), runLength, 0, 20);

/** The limit, in asymptotic standard deviations, at which an EWMA runs this long on average while nothing has changed. */
export const ewmaLimit = (lambda: number, runLength: number, sides: EwmaSides = 'two'): number =>
  crossing((limit) => ewmaRunLength(lambda, limit, 0, sides), runLength, 0.5, 6);

/** Where a growing function, near exponential, reaches a value: bisection, then secants on its logarithm. */
function crossing(grows: (at: number) => number, value: number, from: number, to: number): number {
  const above = (at: number): number => Math.log(grows(at) / value);
  let [low, high] = [from, to];
  for (let round = 0; round < 6; round++) {
    const middle = (low + high) / 2;
    if (above(middle) < 0) low = middle;
    else high = middle;
  }
  let [before, now] = [low, high];
  let [atBefore, atNow] = [above(before), above(now)];
  for (let round = 0; round < 20 && Math.abs(atNow) > 1e-12 && atNow !== atBefore; round++) {
    const next = now - (atNow * (now - before)) / (atNow - atBefore);
    [before, atBefore, now, atNow] = [now, atNow, next, above(next)];
  }
  return now;
}
