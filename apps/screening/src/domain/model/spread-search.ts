import type { MixedModel, Spreads } from './mixed-model.js';

const NARROWEST = 5e-4;
const WIDEST = 0.6;
/** What spreads usually are, and how far from it, in log units, a project's may lie: speaks where a project is too small to. */
const USUAL: Spreads = { block: 0.05, building: 0.025, place: 0.06 };
const APART = 0.35;

/**
 * Spreads of blocks, buildings and surface at which the restricted likelihood is highest (REML, a weak prior on each), by steps up and down along each
 * in turn. Needs the sums only, not the homes.
 */
export function searchSpreads(
  model: MixedModel,
  from: Spreads,
  steps: readonly number[],
  unusualGroup: Float64Array,
  unusualBlock: Float64Array,
): Spreads {
  let best = from;
  const criterion = (spreads: Spreads): number => {
    let sum = model.solve(spreads, unusualGroup, unusualBlock);
    for (const kind of kinds) sum += (Math.log(spreads[kind] / USUAL[kind]) / APART) ** 2;
    return sum;
  };
  const kinds: (keyof Spreads)[] = ['block', 'building', 'place'];
  if (model.design.firstPlace === model.design.columns) kinds.pop();
  let least = criterion(best);
  for (const step of steps) {
    for (const kind of kinds) {
      for (const factor of [step, 1 / step]) {
        let moved = false;
        for (let tries = 0; tries < 6; tries++) {
          const tried = { ...best, [kind]: Math.min(WIDEST, Math.max(NARROWEST, best[kind] * factor)) };
          if (tried[kind] === best[kind]) break;
          const value = criterion(tried);
          if (!(value < least)) break;
          least = value;
          best = tried;
          moved = true;
        }
        if (moved) break;
      }
    }
  }
  return best;
}
