import { factorise, inverseOf, lnDeterminant, solveFactorised } from '../statistics/cholesky.js';
import { type Matrix, dot, product, times, transposed } from '../statistics/matrix.js';

/** Observations that share random effects: their covariance is known + Σ variance × part; other clusters are independent. */
export interface Cluster {
  y: Float64Array;
  /** Observations × columns used here. */
  design: Matrix;
  /** Which fixed effect each column of the design is. */
  effects: Int32Array;
  /** Covariance known beforehand, by rows. */
  known: Float64Array;
  /** One matrix by rows for each variance to be found; null where the variance plays no part. */
  parts: readonly (Float64Array | null)[];
}

/** Everything one set of variances tells: the fit, and the deviance's slope with its average curvature. */
export interface Evaluation {
  effects: Float64Array;
  covariance: Float64Array;
  weighted: Float64Array[];
  /** −2 × the restricted log-likelihood up to a constant: smaller fits better. */
  deviance: number;
  /** Of the log-likelihood, by variance; the information by rows. */
  gradient: Float64Array;
  information: Float64Array;
}

/** A cluster with the inverse of its covariance, and that times its design. */
interface Solved extends Cluster {
  inverse: Matrix;
  solved: Matrix;
  lnDeterminant: number;
}

/** Generalised least squares and the restricted likelihood at given variances; null where they cannot be worked out. */
export function evaluateReml(
  clusters: readonly Cluster[],
  fixedEffects: number,
  variances: Float64Array,
): Evaluation | null {
  const f = fixedEffects;
  const solved = clusters.flatMap((cluster) => solve(cluster, variances) ?? []);
  if (solved.length < clusters.length) return null;
  const normal = new Float64Array(f * f);
  const right = new Float64Array(f);
  for (const { design, effects, solved: solvedDesign, y } of solved) {
    scatter(product(transposed(design), solvedDesign), effects, f, normal);
    const pulls = times(transposed(solvedDesign), y);
    effects.forEach((effect, a) => addTo(right, effect, pulls[a] ?? 0));
  }
  if (!factorise(normal, f)) return null;
  const effects = solveFactorised(normal, f, right);
  const covariance = inverseOf(normal, f);
  const residuals = solved.map((cluster) => residualOf(cluster, effects));
  const weighted = solved.map(({ inverse }, c) => times(inverse, residuals[c] ?? right));
  let deviance = lnDeterminant(normal, f);
  solved.forEach(
    (cluster, c) => (deviance += cluster.lnDeterminant + dot(residuals[c] ?? right, weighted[c] ?? right)),
  );
  return { effects, covariance, weighted, deviance, ...slopes(solved, weighted, covariance, f, variances.length) };
}

function solve(cluster: Cluster, variances: Float64Array): Solved | null {
  const n = cluster.y.length;
  const factor = cluster.known.slice();
  cluster.parts.forEach((part, k) => {
    const variance = variances[k] ?? 0;
    if (part !== null) for (let i = 0; i < factor.length; i++) factor[i] = (factor[i] ?? 0) + variance * (part[i] ?? 0);
  });
  if (!factorise(factor, n)) return null;
  const inverse = { rows: n, columns: n, cells: inverseOf(factor, n) };
  return { ...cluster, inverse, solved: product(inverse, cluster.design), lnDeterminant: lnDeterminant(factor, n) };
}

/** Slope and average information: ½ (yᵀP Vᵢ P y − tr P Vᵢ) and ½ yᵀP Vᵢ P Vⱼ P y. */
function slopes(
  clusters: readonly Solved[],
  weighted: readonly Float64Array[],
  covariance: Float64Array,
  f: number,
  k: number,
): Pick<Evaluation, 'gradient' | 'information'> {
  const gradient = new Float64Array(k);
  const information = new Float64Array(k * k);
  const through = Array.from({ length: k }, () => new Float64Array(f));
  clusters.forEach(({ parts, inverse, solved, effects, y }, c) => {
    const n = y.length;
    const weight = weighted[c] ?? y;
    const design = transposed(solved);
    const working = parts.map((part) => part && times({ rows: n, columns: n, cells: part }, weight));
    const inverted = working.map((vector) => vector && times(inverse, vector));
    parts.forEach((part, i) => {
      const vector = working[i];
      if (!part || !vector) return;
      const inner = product(design, product({ rows: n, columns: n, cells: part }, solved));
      const trace = dot(inverse.cells, part) - traceWith(inner, effects, covariance, f);
      addTo(gradient, i, 0.5 * (dot(weight, vector) - trace));
      const pulls = times(design, vector);
      effects.forEach((effect, a) => addTo(through[i], effect, pulls[a] ?? 0));
      inverted.forEach((other, j) => addTo(information, i * k + j, other ? 0.5 * dot(vector, other) : 0));
    });
  });
  through.forEach((a, i) =>
    through.forEach((b, j) => addTo(information, i * k + j, -0.5 * quadratic(covariance, f, a, b))),
  );
  return { gradient, information };
}

function addTo(list: Float64Array | undefined, i: number, amount: number): void {
  if (list !== undefined) list[i] = (list[i] ?? 0) + amount;
}

function residualOf({ y, design, effects }: Cluster, fixed: Float64Array): Float64Array {
  return y.map((value, i) => {
    let rest = value;
    effects.forEach((effect, a) => (rest -= (design.cells[i * design.columns + a] ?? 0) * (fixed[effect] ?? 0)));
    return rest;
  });
}

function scatter(block: Matrix, effects: Int32Array, f: number, into: Float64Array): void {
  effects.forEach((row, a) =>
    effects.forEach((col, b) => addTo(into, row * f + col, block.cells[a * block.columns + b] ?? 0)),
  );
}

function traceWith(block: Matrix, effects: Int32Array, covariance: Float64Array, f: number): number {
  let total = 0;
  effects.forEach((row, a) =>
    effects.forEach(
      (col, b) => (total += (block.cells[a * block.columns + b] ?? 0) * (covariance[col * f + row] ?? 0)),
    ),
  );
  return total;
}

function quadratic(matrix: Float64Array, n: number, a: Float64Array, b: Float64Array): number {
  return dot(a, times({ rows: n, columns: n, cells: matrix }, b));
}
