import { type Cluster, type Evaluation, evaluateReml } from './evaluate-reml.js';
import { factorise, solveFactorised } from '../statistics/cholesky.js';

export interface RemlFit {
  variances: Float64Array;
  /** Fixed effects with their covariance, by rows. */
  effects: Float64Array;
  covariance: Float64Array;
  /** Of each cluster: V⁻¹ (y − Xb), from which any random effect is predicted as its covariance with y, times this. */
  weighted: Float64Array[];
}

/**
 * Variances by restricted maximum likelihood (Patterson & Thompson 1971) through average information with step halving
 * (Gilmour, Thompson & Cullis 1995); fixed effects by generalised least squares. Variances stay above 0: one that the data
 * do without falls to nothing.
 */
export function fitReml(clusters: readonly Cluster[], fixedEffects: number, start: Float64Array): RemlFit {
  let variances = start;
  let now = evaluateReml(clusters, fixedEffects, variances);
  if (now === null) throw new RangeError('a fixed effect cannot be told from the others');
  for (let round = 0; round < 100; round++) {
    const better = improved(clusters, fixedEffects, variances, now);
    if (better === null) break;
    const before = variances;
    variances = better.variances;
    now = better.evaluation;
    const moved = Math.max(...variances.map((value, i) => Math.abs(value - (before[i] ?? 0)) / (start[i] ?? 1)));
    if (moved < 1e-11) break;
  }
  return { variances, effects: now.effects, covariance: now.covariance, weighted: now.weighted };
}

/** As much of Newton's step as does not fit worse, no variance growing or falling too far at once; null at the optimum. */
function improved(
  clusters: readonly Cluster[],
  fixedEffects: number,
  from: Float64Array,
  now: Evaluation,
): { variances: Float64Array; evaluation: Evaluation } | null {
  const step = stepOf(now, from);
  for (let reach = 1; reach > 1e-6; reach /= 2) {
    const size = reach;
    const variances = from.map((variance, i) =>
      Math.min(Math.max(variance + size * (step[i] ?? 0), variance * 1e-3), variance * 100),
    );
    const evaluation = evaluateReml(clusters, fixedEffects, variances);
    if (evaluation !== null && evaluation.deviance <= now.deviance + 1e-12) return { variances, evaluation };
  }
  return null;
}

/** Newton's step with the average information for the curvature. */
function stepOf({ gradient, information }: Evaluation, variances: Float64Array): Float64Array {
  const k = variances.length;
  const damped = information.slice();
  for (let i = 0; i < k; i++) damped[i * k + i] = (damped[i * k + i] ?? 0) * (1 + 1e-9) + 1e-300;
  if (factorise(damped, k)) return solveFactorised(damped, k, gradient.slice());
  return gradient.map((slope, i) => slope / Math.max(information[i * k + i] ?? 0, 1e-300));
}
