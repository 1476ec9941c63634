/** States an entry of the bad-conduct record may be in. Only 'PUBLISHED' is for everybody and for automated use. */
export const recordStates = ['LISTED', 'UNPUBLISHED', 'PUBLISHED', 'EXPIRED', 'REPAIRED', 'WITHDRAWN'] as const;
export type RecordStateName = (typeof recordStates)[number];

/** How the decision behind an entry stands: a remedy is open, one is being heard, or neither. */
export const remedyStandings = ['pending', 'appealed', 'final'] as const;
export type RemedyStandingName = (typeof remedyStandings)[number];

/** What is wrong with an entry, in the words of whoever disputes it. */
export const disputeGrounds = [
  'wrong-party',
  'wrong-facts',
  'wrong-reference',
  'wrong-class',
  'personal-data',
  'other',
] as const;
export type DisputeGround = (typeof disputeGrounds)[number];

export const disputeStates = ['OPEN', 'CORRECTED', 'UPHELD', 'WITHDRAWN', 'MOOT'] as const;
export type DisputeStateName = (typeof disputeStates)[number];

/** Where an application for repair came in: at the one window of 信用中国, or at the desk. */
export const repairChannels = ['credit-china', 'desk'] as const;
export type RepairChannel = (typeof repairChannels)[number];

export const repairStates = [
  'APPLIED',
  'ACCEPTED',
  'REFUSED',
  'VERIFIED',
  'REPAIRED',
  'DENIED',
  'FRAUD',
  'WITHDRAWN',
  'MOOT',
] as const;
export type RepairStateName = (typeof repairStates)[number];

/** What may stand between an entry and its repair. */
export const repairConditions = [
  'not-published',
  'least-term-running',
  'duties-not-performed',
  'not-corrected',
  'no-promise',
  'barred',
  'under-remedy',
] as const;
export type RepairCondition = (typeof repairConditions)[number];

/** Administrative reconsideration (行政复议), or a suit (行政诉讼). */
export const remedyKinds = ['reconsideration', 'suit'] as const;
export type RemedyKind = (typeof remedyKinds)[number];

export const remedyStates = [
  'FILED',
  'ACCEPTED',
  'NOT_ACCEPTED',
  'UPHELD',
  'CHANGED',
  'ANNULLED',
  'WITHDRAWN',
] as const;
export type RemedyStateName = (typeof remedyStates)[number];

/** What whoever hears a remedy may make of the decision; 'withdraw': the agency took it back. */
export const remedyResults = ['uphold', 'change', 'annul', 'withdraw'] as const;
export type RemedyResult = (typeof remedyResults)[number];

/** Steps of the ladder of supervision over an agency, the lightest first. */
export const supervisionLevels = ['ORDINARY', 'EDUCATE', 'FULL_REVIEW', 'RESTRICTED'] as const;
export type SupervisionLevelName = (typeof supervisionLevels)[number];

/** For what the archive of ended entries may be read. */
export const archiveGrounds = [
  'court',
  'audit',
  'inspection',
  'remedy',
  'disclosure-request',
  'agency-request',
] as const;
export type ArchiveGround = (typeof archiveGrounds)[number];
