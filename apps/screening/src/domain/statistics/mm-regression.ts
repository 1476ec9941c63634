import type { RobustFit } from './huber-regression.js';
import { leastSquares, residualsOf } from './least-squares.js';
import { type Matrix, matrixOf } from './matrix.js';
import { median } from './quantiles.js';
import { seededRandom } from './seeded-random.js';

/** Tukey's bisquare: 50 % breakdown with the first constant, 95 % efficiency with the second (Yohai 1987). */
const scaleTuning = 1.54764;
const fitTuning = 4.685061;

const bisquareWeight = (u: number): number => (Math.abs(u) >= 1 ? 0 : (1 - u * u) ** 2);
/** From 0 at the centre to 1 beyond the constant. */
const bisquareLoss = (u: number): number => (Math.abs(u) >= 1 ? 1 : 1 - (1 - u * u) ** 3);

/**
 * MM-regression (Yohai 1987) from a fast-S start (Salibian-Barrera & Yohai 2006): 500 seeded elemental fits, the best ten
 * refined. Neither half the data astray nor leverage moves it. null where no subset tells the columns apart.
 */
export function mmRegression(design: Matrix, y: Float64Array, seed = 1): RobustFit | null {
  const start = fastS(design, y, seed);
  if (start === null) return null;
  let { coefficients } = start;
  let residuals = residualsOf(design, y, coefficients);
  const weigh = (): Float64Array => residuals.map((residual) => bisquareWeight(residual / (fitTuning * start.scale)));
  for (let round = 0; round < 500; round++) {
    const fit = leastSquares(design, y, weigh());
    if (fit === null) break;
    const moved = Math.max(...fit.coefficients.map((value, a) => Math.abs(value - (coefficients[a] ?? NaN))));
    const size = Math.max(...coefficients.map(Math.abs));
    coefficients = fit.coefficients;
    residuals = residualsOf(design, y, coefficients);
    if (moved <= 1e-12 * size) break;
  }
  return { coefficients, residuals, scale: start.scale, weights: weigh() };
}

interface Candidate {
  coefficients: Float64Array;
  scale: number;
}

/** The S-estimate: the fit whose residuals have the smallest M-scale. */
function fastS(design: Matrix, y: Float64Array, seed: number): Candidate | null {
  const random = seededRandom(seed);
  const candidates: Candidate[] = [];
  for (let draw = 0; draw < 500; draw++) {
    const first = elementalFit(design, y, random);
    if (first !== null) candidates.push(refined(design, y, first, 2));
  }
  candidates.sort((a, b) => a.scale - b.scale);
  const best = candidates.slice(0, 10).map(({ coefficients }) => refined(design, y, coefficients, 200));
  return best.sort((a, b) => a.scale - b.scale)[0] ?? null;
}

/** Through as many observations, drawn at random, as there are columns. */
function elementalFit({ rows, columns, cells }: Matrix, y: Float64Array, random: () => number): Float64Array | null {
  const drawn = new Set<number>();
  while (drawn.size < Math.min(columns, rows)) drawn.add(Math.floor(random() * rows));
  const members = [...drawn];
  const part = matrixOf(members.length, columns, (i, j) => cells[(members[i] ?? 0) * columns + j] ?? 0);
  const values = Float64Array.from(members, (i) => y[i] ?? NaN);
  return leastSquares(part, values)?.coefficients ?? null;
}

function refined(design: Matrix, y: Float64Array, first: Float64Array, rounds: number): Candidate {
  let coefficients = first;
  let scale = mScale(residualsOf(design, y, coefficients), design.columns);
  for (let round = 0; round < rounds && scale > 0; round++) {
    const weights = residualsOf(design, y, coefficients).map((residual) =>
      bisquareWeight(residual / (scaleTuning * scale)),
    );
    const next = leastSquares(design, y, weights)?.coefficients;
    if (next === undefined) break;
    const nextScale = mScale(residualsOf(design, y, next), design.columns, scale);
    const settled = Math.abs(nextScale - scale) <= 1e-9 * scale;
    coefficients = next;
    scale = nextScale;
    if (settled) break;
  }
  return { coefficients, scale };
}

/** M-scale with half the loss allowed: the s at which the bisquare losses sum to half the degrees of freedom. */
function mScale(residuals: Float64Array, columns: number, guess?: number): number {
  const free = residuals.length - columns;
  let scale = guess ?? median(residuals.map(Math.abs)) / 0.6745;
  for (let round = 0; round < 200 && scale > 0; round++) {
    const at = scale;
    let loss = 0;
    for (const residual of residuals) loss += bisquareLoss(residual / (scaleTuning * at));
    scale = at * Math.sqrt((2 * loss) / free);
    if (Math.abs(scale - at) <= 1e-9 * at) break;
  }
  return scale;
}
