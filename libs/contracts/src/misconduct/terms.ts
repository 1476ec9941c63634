import { Matches } from 'class-validator';

/** Where a lead (线索) came from. */
export const leadSources = [
  'complaint',
  'inspection',
  'report-check',
  'flag',
  'review',
  'determination',
  'court',
  'audit',
  'petition',
  'penalty-count',
] as const;
export type LeadSource = (typeof leadSources)[number];

/** The eight kinds of evidence of 行政处罚法 art. 46, in its order. */
export const evidenceKinds = [
  'document',
  'object',
  'audio-visual',
  'electronic-data',
  'witness',
  'party-statement',
  'expert-opinion',
  'site-record',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** States a misconduct case may be in, from lead to its listing. */
export const caseStates = [
  'LEAD',
  'VERIFYING',
  'NOT_FILED',
  'OVERTAKEN',
  'FILED',
  'INVESTIGATING',
  'CONCLUDED',
  'LEGAL_REVIEW',
  'REVIEWED',
  'NOTICE_ISSUED',
  'NOTICE_SERVED',
  'DEFENCE',
  'HEARING_REQUESTED',
  'HEARING_NOTIFIED',
  'HEARD',
  'DECIDED_UNFOUNDED',
  'DECIDED_VIOLATION',
  'SERVED',
  'TRANSFERRED',
  'REFERRED',
  'RETURNED',
  'NOT_LISTED',
  'LISTED',
] as const;
export type CaseStateName = (typeof caseStates)[number];

/**
 * What an approver may decide: a penalty for a violation, a violation without one but with education (处罚法 art. 33), nothing
 * found, or a crime suspected and handed to the police (art. 27).
 */
export const caseOutcomes = ['violation', 'no-penalty', 'unfounded', 'transfer-police'] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/**
 * Penalties a decision may name (行政处罚法 art. 9, as far as an agency can meet them). A correction order is none (art. 28).
 * 'large-fine': 较大数额罚款; 'very-large-fine': 数额特别巨大; 'practice-ban': 限制从业.
 */
export const penalties = [
  'warning',
  'public-criticism',
  'fine',
  'large-fine',
  'very-large-fine',
  'confiscation',
  'suspension',
  'revocation',
  'practice-ban',
] as const;
export type PenaltyName = (typeof penalties)[number];

/** What makes a case weighty (处罚法 art. 57-58): great public interest, doubtful or complex, a grave violation. */
export const caseWeights = ['public-interest', 'complex', 'grave'] as const;
export type CaseWeight = (typeof caseWeights)[number];

/** What the receiving authority may do with a referral. */
export const referralDecisions = ['list', 'decline', 'return'] as const;
export type ReferralDecisionName = (typeof referralDecisions)[number];

/** Weight of a record, which follows the penalty: 轻微, 一般, 严重. */
export const severityClasses = ['minor', 'ordinary', 'serious'] as const;
export type SeverityClass = (typeof severityClasses)[number];

/** Code of an act as the catalogue writes it, such as A18; whether the catalogue has it, misconduct says. */
export const ViolationCode = (): PropertyDecorator => Matches(/^[ABCE]\d{2}$/);
