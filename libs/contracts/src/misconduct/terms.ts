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

/** States a misconduct case may be in, from lead to the end of publication. */
export const caseStates = [
  'LEAD',
  'NOT_FILED',
  'FILED',
  'CONCLUDED',
  'NOTICE_SERVED',
  'DEFENCE',
  'DECIDED_UNFOUNDED',
  'DECIDED_VIOLATION',
  'REFERRED',
  'RETURNED',
  'NOT_LISTED',
  'LISTED',
  'UNPUBLISHED',
  'PUBLISHED',
  'EXPIRED',
  'WITHDRAWN',
] as const;
export type CaseStateName = (typeof caseStates)[number];

/** What an approver may decide: a penalty for a violation, a violation without one (处罚法 art. 33), or nothing found. */
export const caseOutcomes = ['violation', 'no-penalty', 'unfounded'] as const;
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

/** What the receiving authority may do with a referral. */
export const referralDecisions = ['list', 'decline', 'return'] as const;
export type ReferralDecisionName = (typeof referralDecisions)[number];

/** Weight of a record, which follows the penalty: 轻微, 一般, 严重. */
export const severityClasses = ['minor', 'ordinary', 'serious'] as const;
export type SeverityClass = (typeof severityClasses)[number];

/** Code of an act as the catalogue writes it, such as A18; whether the catalogue has it, misconduct says. */
export const ViolationCode = (): PropertyDecorator => Matches(/^[ABCE]\d{2}$/);

/** SHA-256 of a stored file, 64 lower-case hexadecimal digits. */
export const FileHash = (): PropertyDecorator => Matches(/^[0-9a-f]{64}$/);
