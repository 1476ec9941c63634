import { backward, factor, forward } from './cholesky.js';
import type { Design } from './design.js';
import type { OrderedHomes } from './order-homes.js';

/** Standard deviations, in log units, of what blocks, buildings and the surface's coefficients add. */
export interface Spreads {
  block: number;
  building: number;
  place: number;
}

/** Weighted sums from which a mixed model of homes in buildings in blocks is solved without going back to the homes. */
export interface Sums {
  /** Σ w r rᵀ over homes, r = a row of the design with its log price; lower triangle. */
  total: Float64Array;
  /** Σ w r per building, then per block of the homes without a building. */
  groups: Float64Array;
  /** Σ w per group. */
  weights: Float64Array;
}

/** Groups at the lower level: buildings, and one for the homes of each block that name no building. */
export function groupOf({ building, block }: OrderedHomes, i: number): number {
  const own = building.codes[i]!;
  if (own >= 0) return own;
  return block.codes[i]! >= 0 ? building.count + block.codes[i]! : -1;
}

/**
 * Generalised least squares of a linear mixed model (Henderson; Searle, Casella & McCulloch, Variance Components, ch. 7):
 * buildings within blocks are absorbed group by group, so that only the regressors remain to be solved for.
 */
export class MixedModel {
  /** Coefficients. */
  readonly beta: Float64Array;
  /** Cholesky factor of the regressors' precision. */
  readonly chol: Float64Array;
  /** Best linear unbiased predictions of block and building effects. */
  readonly block: Float64Array;
  readonly group: Float64Array;
  /** Σ over a block's groups of their absorbed rows, and of their absorbed weights. */
  readonly blockRows: Float64Array;
  readonly blockWeights: Float64Array;
  /** Prior precision of each building (0 variance is Infinity) and of each block. */
  readonly groupPrecision: Float64Array;
  readonly blockPrecision: Float64Array;
  readonly blockOfGroup: Int32Array;
  readonly blocks: number;
  readonly groups: number;
  /** Equations with the buildings absorbed: search steps along the other spreads start from there. */
  private readonly absorbed: Float64Array;
  /** How much of the outer product of its row each group takes from the equations; 0 where it has no homes. */
  private readonly groupScales: Float64Array;
  private readonly blockScales: Float64Array;
  private absorbedAt = { spread: NaN, criterion: 0 };

  constructor(
    readonly design: Design,
    readonly homes: OrderedHomes,
    readonly sums: Sums,
  ) {
    const { width, columns } = design;
    const { block, building, blockOf } = homes;
    this.blocks = block.count;
    this.groups = building.count + block.count;
    this.beta = new Float64Array(columns);
    this.chol = new Float64Array(width * width);
    this.groupScales = new Float64Array(this.groups);
    this.blockScales = new Float64Array(this.blocks);
    this.absorbed = new Float64Array(width * width);
    this.block = new Float64Array(this.blocks);
    this.group = new Float64Array(this.groups);
    this.blockRows = new Float64Array(this.blocks * width);
    this.blockWeights = new Float64Array(this.blocks);
    this.groupPrecision = new Float64Array(this.groups);
    this.blockPrecision = new Float64Array(this.blocks);
    this.blockOfGroup = new Int32Array(this.groups);
    for (let g = 0; g < this.groups; g++) {
      this.blockOfGroup[g] = g < building.count ? blockOf[g]! : g - building.count;
    }
  }

  /** To be called when sums or unusual groups have changed. */
  renew(): void {
    this.absorbedAt.spread = NaN;
  }

  /** Minus twice the restricted log likelihood but for a constant; NaN where it cannot be solved. `unusual` widens single groups. */
  solve(spreads: Spreads, unusualGroup: Float64Array, unusualBlock: Float64Array): number {
    const { width, columns, precision, firstPlace } = this.design;
    const { chol, blockRows, blockWeights, blockPrecision, blockScales } = this;
    if (this.absorbedAt.spread !== spreads.building) this.absorb(spreads.building, unusualGroup);
    chol.set(this.absorbed);
    blockScales.fill(0);
    let { criterion } = this.absorbedAt;
    for (let k = 0; k < this.blocks; k++) {
      const lambda = unusualBlock[k]! / (spreads.block * spreads.block);
      blockPrecision[k] = lambda;
      if (blockWeights[k] === 0) continue;
      criterion += Math.log1p(blockWeights[k]! / lambda);
      blockScales[k] = 1 / (blockWeights[k]! + lambda);
    }
    downdate(chol, width, blockRows, blockScales);
    const place = 1 / (spreads.place * spreads.place);
    for (let a = 0; a < columns; a++) {
      chol[a * width + a] = chol[a * width + a]! + (a >= firstPlace ? place : precision[a]!) + 1e-9;
    }
    criterion += 2 * (columns - firstPlace) * Math.log(spreads.place);
    const y = (width - 1) * width;
    const { beta } = this;
    for (let a = 0; a < columns; a++) beta[a] = chol[y + a]!;
    criterion += factor(chol, columns, width);
    forward(chol, columns, width, beta);
    let fitted = 0;
    for (let a = 0; a < columns; a++) fitted += beta[a]! * beta[a]!;
    backward(chol, columns, width, beta);
    return criterion + chol[y + width - 1]! - fitted;
  }

  /** Takes the buildings out of the equations, and sums up what they leave to their blocks. */
  private absorb(spread: number, unusualGroup: Float64Array): void {
    const { width } = this.design;
    const { total, groups, weights } = this.sums;
    const { absorbed, blockRows, blockWeights, groupPrecision, groupScales } = this;
    absorbed.set(total);
    groupScales.fill(0);
    blockRows.fill(0);
    blockWeights.fill(0);
    let criterion = 0;
    for (let g = 0; g < this.groups; g++) {
      const own = g < this.homes.building.count;
      const lambda = own ? unusualGroup[g]! / (spread * spread) : Infinity;
      groupPrecision[g] = lambda;
      const w = weights[g]!;
      if (w === 0) continue;
      if (own) {
        criterion += Math.log1p(w / lambda);
        groupScales[g] = 1 / (w + lambda);
      }
      const block = this.blockOfGroup[g]!;
      if (block < 0) continue;
      const share = own ? lambda / (w + lambda) : 1;
      blockWeights[block] = blockWeights[block]! + w * share;
      const to = block * width;
      const from = g * width;
      for (let a = 0; a < width; a++) blockRows[to + a] = blockRows[to + a]! + share * groups[from + a]!;
    }
    downdate(absorbed, width, groups, groupScales);
    this.absorbedAt = { spread, criterion };
  }

  /** Effects of blocks and buildings at the coefficients just solved. */
  predict(): void {
    const { width } = this.design;
    const { groups, weights } = this.sums;
    for (let k = 0; k < this.blocks; k++) {
      const left = this.residual(this.blockRows, k * width);
      this.block[k] = left / (this.blockWeights[k]! + this.blockPrecision[k]!);
    }
    for (let g = 0; g < this.groups; g++) {
      const lambda = this.groupPrecision[g]!;
      const k = this.blockOfGroup[g]!;
      const block = k < 0 ? 0 : this.block[k]!;
      const left = this.residual(groups, g * width) - weights[g]! * block;
      this.group[g] = lambda === Infinity ? 0 : left / (weights[g]! + lambda);
    }
  }

  /** Log price of a summed row less what its regressors explain. */
  private residual(rows: Float64Array, at: number): number {
    const { columns, width } = this.design;
    let left = rows[at + width - 1]!;
    for (let a = 0; a < columns; a++) left -= rows[at + a]! * this.beta[a]!;
    return left;
  }
}

/**
 * Takes the outer product of each row, times its scale, from the lower triangle: four rows at a time, so that a cell is fetched and
 * put back once for all four, and still in their order.
 */
function downdate(matrix: Float64Array, width: number, rows: Float64Array, scales: Float64Array): void {
  const many = scales.length - (scales.length % 4);
  for (let g = 0; g < many; g += 4) {
    const r0 = g * width;
    const r1 = r0 + width;
    const r2 = r1 + width;
    const r3 = r2 + width;
    for (let a = 0; a < width; a++) {
      const v0 = rows[r0 + a]! * scales[g]!;
      const v1 = rows[r1 + a]! * scales[g + 1]!;
      const v2 = rows[r2 + a]! * scales[g + 2]!;
      const v3 = rows[r3 + a]! * scales[g + 3]!;
      if (v0 === 0 && v1 === 0 && v2 === 0 && v3 === 0) continue;
      const to = a * width;
      for (let b = 0; b <= a; b++) {
        matrix[to + b] =
          matrix[to + b]! - v0 * rows[r0 + b]! - v1 * rows[r1 + b]! - v2 * rows[r2 + b]! - v3 * rows[r3 + b]!;
      }
    }
  }
  for (let g = many; g < scales.length; g++) {
    for (let a = 0; a < width; a++) {
      const value = rows[g * width + a]! * scales[g]!;
      if (value === 0) continue;
      const to = a * width;
      for (let b = 0; b <= a; b++) matrix[to + b] = matrix[to + b]! - value * rows[g * width + b]!;
    }
  }
}
