/** When an agency is named. */
export interface AgencySettings {
  /** Expected share of wrong names among those named (Benjamini & Hochberg). */
  falseDiscoveryRate: number;
  /** Effects that may be smaller than this, in log points (one-sided 95 % limit), are nobody's business. */
  materialEffect: number;
  /** Fewer than these, and no rating is shown. */
  minProjects: number;
  minBlocks: number;
  /** Standard errors of a level, log points, beyond which nothing holds it against other agencies: not testable. */
  largestError: number;
  /** Ranges in metres over which prices of places are alike. */
  placeRanges: readonly number[];
}

export const defaultAgencySettings: AgencySettings = {
  falseDiscoveryRate: 0.05,
  materialEffect: 0.02,
  minProjects: 3,
  minBlocks: 30,
  largestError: 0.1,
  placeRanges: [80, 240],
};
