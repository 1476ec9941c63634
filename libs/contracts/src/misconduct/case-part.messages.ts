import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { OrganId } from '../decorators/organ-id.js';
import { CaseAct, CaseFinding, CollectiveDiscussion, ProposedSanction } from './case-deed.messages.js';
import { caseOutcomes, evidenceKinds, penalties, referralDecisions, ViolationCode } from './terms.js';
import type { CaseOutcome, EvidenceKind, PenaltyName, ReferralDecisionName } from './terms.js';

/** Evidence as the agency is told of it. */
export class CitedEvidence {
  @IsInt()
  no: number;

  @IsIn(evidenceKinds)
  kind: EvidenceKind;

  @IsOptional()
  @IsString()
  sha256?: string;

  @IsOptional()
  @IsString()
  reference?: string;

  @IsString()
  text: string;
}

/** Evidence on file: with its source and who obtained it. */
export class EvidenceItem extends CitedEvidence {
  @IsString()
  source: string;

  @CivilDay()
  obtainedOn: string;

  @IsArray()
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  obtainedBy: string[];
}

/** What the investigation found, as the agency is told it. */
export class CaseConclusion {
  @ViolationCode()
  violationCode: string;

  @IsString()
  facts: string;

  @NestedList(() => CaseFinding, 50)
  findings: CaseFinding[];

  /** The evidence the findings cite. */
  @NestedList(() => CitedEvidence, 1000)
  evidence: CitedEvidence[];

  @Nested(() => CaseAct)
  act: CaseAct;

  @IsString()
  chosenBasis: string;

  @IsOptional()
  @IsString()
  localRuleCited?: string;

  @IsString()
  proposal: string;

  @Nested(() => ProposedSanction)
  proposed: ProposedSanction;

  @CivilDay()
  concludedOn: string;
}

/** The legal review (法制审核): for officers only. */
export class LegalReviewView {
  @IsUUID()
  reviewerId: string;

  @IsIn(['agree', 'return'])
  outcome: 'agree' | 'return';

  @IsString()
  opinion: string;

  @CivilDay()
  reviewedOn: string;

  /** Made of the record of a hearing. */
  @IsBoolean()
  afterHearing: boolean;
}

/** A hearing asked for, announced, and held. */
export class CaseHearing {
  @CivilDay()
  requestedOn: string;

  /** When its notice was served. */
  @IsOptional()
  @CivilDay()
  noticeServedOn?: string;

  @IsOptional()
  @CivilDay()
  hearingOn?: string;

  @IsOptional()
  @IsString()
  place?: string;

  @IsOptional()
  @IsUUID()
  chairId?: string;

  /** Once the agency took its request back, or did not come. */
  @IsOptional()
  @CivilDay()
  withdrawnOn?: string;

  /** Once it was held. */
  @IsOptional()
  @CivilDay()
  heldOn?: string;

  @IsOptional()
  @IsString()
  minutesSha256?: string;

  @IsOptional()
  @IsString()
  summary?: string;
}

/** How the decision was served. */
export class DecisionService {
  @CivilDay()
  servedOn: string;

  @IsString()
  evidenceSha256: string;
}

/** One statement of the agency. */
export class CaseDefence {
  @IsString()
  text: string;

  @IsOptional()
  @IsString()
  evidenceSha256?: string;

  /** Nothing will be added. */
  @IsBoolean()
  final: boolean;

  /** No hearing is wanted. */
  @IsOptional()
  @IsBoolean()
  waivesHearing?: boolean;

  @CivilDay()
  receivedOn: string;
}

export class CaseDecision {
  /** Organ that decided. */
  @OrganId()
  organId: string;

  @IsIn(caseOutcomes)
  outcome: CaseOutcome;

  @IsArray()
  @IsIn(penalties, { each: true })
  penalties: PenaltyName[];

  @IsOptional()
  @IsInt()
  fineYuan?: number;

  @IsOptional()
  @IsInt()
  suspensionMonths?: number;

  @IsOptional()
  @IsString()
  mitigation?: string;

  @IsOptional()
  @Nested(() => CollectiveDiscussion)
  discussion?: CollectiveDiscussion;

  @IsString()
  measures: string;

  @IsString()
  reason: string;

  @IsOptional()
  @IsString()
  answerToDefence?: string;

  @CivilDay()
  decidedOn: string;
}

export class CaseReferral {
  @OrganId()
  toOrganId: string;

  @IsString()
  facts: string;

  @IsString()
  result: string;

  @IsString()
  proposal: string;

  @CivilDay()
  referredOn: string;
}

export class ReferralAnswer {
  @IsIn(referralDecisions)
  decision: ReferralDecisionName;

  @IsString()
  reason: string;

  @IsOptional()
  @IsString()
  answerToDefence?: string;

  @CivilDay()
  decidedOn: string;
}
