import type { Homes } from '../homes.js';
import type { ProjectScores } from './project-scores.js';

/** Scores before anything is known: no home can be judged. */
export function unjudged({ n, building, block }: Homes, engineVersion: string, settingsHash: string): ProjectScores {
  const unknown = (): Float64Array => new Float64Array(n).fill(NaN);
  return {
    n,
    engineVersion,
    settingsHash,
    z: unknown(),
    p: unknown(),
    logExpected: unknown(),
    scale: unknown(),
    tails: { high: 1, low: 1, degrees: NaN },
    interval: { low: unknown(), high: unknown() },
    logTypical: NaN,
    parts: {
      attributes: unknown(),
      block: unknown(),
      building: unknown(),
      local: unknown(),
      secondValue: unknown(),
      residual: unknown(),
    },
    support: {
      comparables: unknown(),
      equity: unknown(),
      equityPeer: new Int32Array(n).fill(-1),
      reference: unknown(),
      secondValue: unknown(),
      count: new Uint8Array(n),
    },
    level: new Uint8Array(n),
    basis: new Uint8Array(n),
    contested: false,
    doubtedShare: 0,
    zWithout: null,
    buildingEffect: new Float64Array(building.names.length).fill(NaN),
    buildingZ: new Float64Array(building.names.length).fill(NaN),
    blockEffect: new Float64Array(block.names.length).fill(NaN),
    blockZ: new Float64Array(block.names.length).fill(NaN),
    coefficients: new Map(),
    spreads: { block: NaN, building: NaN, place: NaN },
  };
}
