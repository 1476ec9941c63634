import { canonicalJson, sha256Hex } from '#kernel';

/** What the report-level engine counts as unusual, and how it fits. Log units throughout: 0.01 is about 1 %. */
export interface EngineSettings {
  /** Homes a project must have to be fitted at all. */
  minimumHomes: number;
  /** Other homes of its use a home must have to be judged. */
  minimumPeers: number;
  /** Homes a use must have to stand on its own; below, the project's other uses carry most of its fit. */
  familySize: number;
  /** Times its own noise the expectation of a home may be uncertain; beyond, nothing is like it and it cannot be judged. */
  widestExpectation: number;
  /** Smallest scale of noise. */
  scaleFloor: number;
  /** Homes' worth of weight the wider group's scale has against a segment's own. */
  scaleShrinkage: number;
  /** Near homes whose residuals are looked at. */
  neighbours: number;
  /** Share of homes a range from low to high is to hold. */
  coverage: number;
  /** |z| above which a value deserves a look, a review with support, an escalation. */
  lookAt: number;
  reviewAt: number;
  escalateAt: number;
  /** |z| of another view that supports a flag. */
  supportAt: number;
  /** Homes a building, block or section must have for a shift of all of them to be looked for. */
  groupHomes: number;
  /** Share of homes with less than half their weight from which a fit is contested. */
  contestedShare: number;
  /**
   * |z| from which the most unusual building makes a fit contested, were it the only building: among many, it must be as rare for
   * all of them together (Bonferroni), about 4.0 among 230. Of clean projects of 4,000 homes about 2 in a hundred are contested.
   */
  contestedBuilding: number;
}

/** Changes with anything that may change a score. */
export const engineVersion = 'mixed-robust-1';

export const defaultEngineSettings: EngineSettings = {
  minimumHomes: 12,
  minimumPeers: 5,
  familySize: 40,
  widestExpectation: 2.5,
  scaleFloor: 0.004,
  scaleShrinkage: 30,
  neighbours: 15,
  coverage: 0.95,
  lookAt: 2.5,
  reviewAt: 3,
  escalateAt: 4.5,
  supportAt: 2,
  groupHomes: 5,
  contestedShare: 0.1,
  contestedBuilding: 2.5,
};

/** SHA-256 of engine version and settings: with the facts, all it takes to compute a score again. */
export function engineSettingsHash(settings: EngineSettings): string {
  return sha256Hex(canonicalJson({ engineVersion, settings }));
}
