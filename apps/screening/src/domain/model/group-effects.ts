import type { Homes } from '../homes.js';
import { forward } from './cholesky.js';
import type { OrderedHomes } from './order-homes.js';
import type { ProjectScores } from './project-scores.js';
import type { RobustFit } from './robust-fit.js';

/**
 * Each building against what the other buildings of its block, the surface and its homes' facts let expect, in units of the
 * spread that has when nothing is wrong: the deleted residual of a group in a mixed model (Langford & Lewis 1998), told from the
 * prediction, the variance assumed for the building, and the variance of the prediction's error.
 */
export function buildingEffects(
  homes: Homes,
  ordered: OrderedHomes,
  { model, spreads }: RobustFit,
  scores: ProjectScores,
): void {
  const { building } = ordered;
  const { design, sums, chol, groupPrecision, blockPrecision, blockOfGroup, blockRows, blockWeights } = model;
  const { width, columns } = design;
  const usual = spreads.building ** 2;
  const d = new Float64Array(columns);
  const place = new Map(homes.building.names.map((name, code) => [name, code]));
  for (let g = 0; g < building.count; g++) {
    const w = sums.weights[g]!;
    if (w === 0) continue;
    const lambda = groupPrecision[g]!;
    const own = 1 / (w + lambda);
    const k = blockOfGroup[g]!;
    const ofBlock = k < 0 ? 0 : 1 / (blockWeights[k]! + blockPrecision[k]!);
    for (let a = 0; a < columns; a++) {
      d[a] = own * sums.groups[g * width + a]! - (k < 0 ? 0 : w * own * ofBlock * blockRows[k * width + a]!);
    }
    forward(chol, columns, width, d);
    let error = own + (w * own) ** 2 * ofBlock;
    for (let a = 0; a < columns; a++) error += d[a]! * d[a]!;
    const assumed = 1 / lambda;
    const told = Math.max(1e-12, assumed - error);
    const deleted = (model.group[g]! * assumed) / told;
    const code = place.get(building.names[g] ?? '') ?? 0;
    scores.buildingEffect[code] = model.group[g]!;
    scores.buildingZ[code] = deleted / Math.sqrt((assumed * assumed) / told - assumed + usual);
  }
}

/** Each block against what the surface and its homes' facts let expect, in the same way. */
export function blockEffects(
  homes: Homes,
  ordered: OrderedHomes,
  { model, spreads }: RobustFit,
  scores: ProjectScores,
): void {
  const { block } = ordered;
  const { design, chol, blockPrecision, blockRows, blockWeights } = model;
  const { width, columns } = design;
  const usual = spreads.block ** 2;
  const d = new Float64Array(columns);
  const place = new Map(homes.block.names.map((name, code) => [name, code]));
  for (let k = 0; k < block.count; k++) {
    if (blockWeights[k] === 0) continue;
    const assumed = 1 / blockPrecision[k]!;
    let error = 1 / (blockWeights[k]! + blockPrecision[k]!);
    for (let a = 0; a < columns; a++) d[a] = error * blockRows[k * width + a]!;
    forward(chol, columns, width, d);
    for (let a = 0; a < columns; a++) error += d[a]! * d[a]!;
    const told = Math.max(1e-12, assumed - error);
    const code = place.get(block.names[k] ?? '') ?? 0;
    scores.blockEffect[code] = model.block[k]!;
    scores.blockZ[code] = (model.block[k]! * assumed) / told / Math.sqrt((assumed * assumed) / told - assumed + usual);
  }
}
