import { forwardFour } from './cholesky.js';
import { groupOf, type MixedModel } from './mixed-model.js';
import type { RobustFit } from './robust-fit.js';

/** The fit of each home from the others alone, exactly, at the weights reached. */
export interface LeftOut {
  /** Log price less what the others let expect. */
  residual: Float64Array;
  /** Variance of that expectation. */
  variance: Float64Array;
  /** What the others say of each home, by kind; together with the residual they are the log price. */
  attributes: Float64Array;
  block: Float64Array;
  building: Float64Array;
  /** Share of homes that kept less than half their weight in the fit. */
  doubtedShare: number;
}

/**
 * Leave-one-out of a linear smoother: residual / (1 − h), h the home's own share in its fit (Cook & Weisberg 1982, ch. 2). The
 * fit's variance c comes from the factored equations; the change is told among regressors, block and building by their part of c.
 */
export function leaveOut({ model, weight, residual, kept }: RobustFit): LeftOut {
  const { design, homes, beta, block, group, blockOfGroup, groupPrecision, blockPrecision, sums } = model;
  const { n, width, columns, rows, firstPlace } = design;
  const out: LeftOut = {
    residual: new Float64Array(n),
    variance: new Float64Array(n),
    attributes: new Float64Array(n),
    block: new Float64Array(n),
    building: new Float64Array(n),
    doubtedShare: kept.filter((share) => share < 0.5).length / n,
  };
  const groupShare = new Float64Array(model.groups);
  const blockShare = new Float64Array(model.blocks);
  for (let g = 0; g < model.groups; g++) {
    const lambda = groupPrecision[g]!;
    groupShare[g] = lambda === Infinity ? 0 : 1 / (sums.weights[g]! + lambda);
  }
  for (let k = 0; k < model.blocks; k++) blockShare[k] = 1 / (model.blockWeights[k]! + blockPrecision[k]!);
  const regressors = regressorVariances(model, groupShare, blockShare);
  for (let i = 0; i < n; i++) {
    const at = i * width;
    const g = groupOf(homes, i);
    const k = g < 0 ? -1 : blockOfGroup[g]!;
    const ofGroup = g < 0 ? 0 : groupShare[g]!;
    const pull = g < 0 ? 0 : 1 - sums.weights[g]! * ofGroup;
    const ofBlock = k < 0 ? 0 : blockShare[k]!;
    let fixed = 0;
    let place = 0;
    for (let a = 0; a < columns; a++) {
      const value = rows[at + a]!;
      if (a < firstPlace) fixed += value * beta[a]!;
      else place += value * beta[a]!;
    }
    const ofRegressors = regressors[i]!;
    const ofBlockEffect = pull * pull * ofBlock;
    const variance = ofRegressors + ofBlockEffect + ofGroup;
    const own = Math.min(0.999999, weight[i]! * variance);
    const change = residual[i]! / (1 - own) - residual[i]!;
    out.residual[i] = residual[i]! + change;
    out.variance[i] = variance / (1 - own);
    const each = variance > 0 ? change / variance : 0;
    out.attributes[i] = fixed - each * ofRegressors;
    out.block[i] = place + (k < 0 ? 0 : block[k]!) - each * ofBlockEffect;
    out.building[i] = (g < 0 ? 0 : group[g]!) - each * ofGroup;
  }
  return out;
}

/** Variance the coefficients add to the expectation of each home, given the shares of its building and its block. */
function regressorVariances(model: MixedModel, groupShare: Float64Array, blockShare: Float64Array): Float64Array {
  const { design, homes, chol, blockOfGroup, blockRows, sums } = model;
  const { n, width, columns, rows } = design;
  const variances = new Float64Array(n);
  const v = new Float64Array(4 * columns);
  for (let first = 0; first < n; first += 4) {
    const last = Math.min(n, first + 4);
    for (let i = first; i < last; i++) {
      const to = i - first;
      const at = i * width;
      const g = groupOf(homes, i);
      const k = g < 0 ? -1 : blockOfGroup[g]!;
      const ofGroup = g < 0 ? 0 : groupShare[g]!;
      const ofBlock = k < 0 ? 0 : (1 - sums.weights[g]! * ofGroup) * blockShare[k]!;
      for (let a = 0; a < columns; a++) {
        let value = rows[at + a]!;
        if (ofGroup > 0) value -= ofGroup * sums.groups[g * width + a]!;
        if (k >= 0) value -= ofBlock * blockRows[k * width + a]!;
        v[4 * a + to] = value;
      }
    }
    forwardFour(chol, columns, width, v);
    for (let i = first; i < last; i++) {
      let sum = 0;
      for (let a = 0; a < columns; a++) sum += v[4 * a + i - first]! ** 2;
      variances[i] = sum;
    }
  }
  return variances;
}
