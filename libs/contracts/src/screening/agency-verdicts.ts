/** `insufficient`: too few projects or blocks, or nothing to hold the level against; never a mild form of flagged. */
export const agencyVerdicts = ['flagged-high', 'flagged-low', 'normal', 'insufficient'] as const;
export type AgencyVerdictCode = (typeof agencyVerdicts)[number];
