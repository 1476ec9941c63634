import type { EngineSettings } from '../model/engine-settings.js';

/** What of the engine's settings officers may set: what counts as unusual, not how it is fitted. */
export const thresholdNames = [
  'lookAt',
  'reviewAt',
  'escalateAt',
  'supportAt',
  'coverage',
  'minimumHomes',
  'minimumPeers',
  'contestedShare',
  'contestedBuilding',
] as const satisfies (keyof EngineSettings)[];

export type ThresholdSet = Pick<EngineSettings, (typeof thresholdNames)[number]>;

export const thresholdsOf = (settings: ThresholdSet): ThresholdSet => ({
  lookAt: settings.lookAt,
  reviewAt: settings.reviewAt,
  escalateAt: settings.escalateAt,
  supportAt: settings.supportAt,
  coverage: settings.coverage,
  minimumHomes: settings.minimumHomes,
  minimumPeers: settings.minimumPeers,
  contestedShare: settings.contestedShare,
  contestedBuilding: settings.contestedBuilding,
});

/** The first threshold that is below the one it must not be below; null where all are in order. */
export function outOfOrder({ lookAt, reviewAt, escalateAt }: ThresholdSet): 'reviewAt' | 'escalateAt' | null {
  if (reviewAt < lookAt) return 'reviewAt';
  return escalateAt < reviewAt ? 'escalateAt' : null;
}
