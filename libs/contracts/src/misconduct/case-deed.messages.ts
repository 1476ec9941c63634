import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { FileHash } from '../decorators/file-hash.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { OrganId } from '../decorators/organ-id.js';
import { caseOutcomes, caseWeights, penalties, referralDecisions, ViolationCode } from './terms.js';
import type { CaseOutcome, CaseWeight, PenaltyName, ReferralDecisionName } from './terms.js';

/** What is found, and the numbers of the evidence that shows it. */
export class CaseFinding {
  @CleanText(2000, 2)
  text: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsInt({ each: true })
  evidence: number[];
}

/** What was done, to what and when: it tells one act from another (one act, one fine) and starts the time bar (D16). */
export class CaseAct {
  /** The report it concerns; without one, `reference` says what was done to whom. */
  @IsOptional()
  @IsUUID()
  reportId?: string;

  @IsOptional()
  @CleanText(100, 2)
  reference?: string;

  @CivilDay()
  from: string;

  /** Last day of an act that went on; left out for an act of one day. */
  @IsOptional()
  @CivilDay()
  until?: string;

  /** It still goes on: no time bar runs. */
  @IsOptional()
  @IsBoolean()
  ongoing?: boolean;

  /** It endangered life, health or financial safety, with harm done: five years instead of two. */
  @IsOptional()
  @IsBoolean()
  endangering?: boolean;
}

/** The penalty proposed: what the notice tells the agency, and what the decision may not exceed. Empty for none. */
export class ProposedSanction {
  @IsArray()
  @ArrayMaxSize(penalties.length)
  @ArrayUnique()
  @IsIn(penalties, { each: true })
  penalties: PenaltyName[];

  /** In whole yuan; with a fine, and only then. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  fineYuan?: number;

  /** With a suspension, and only then. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(120)
  suspensionMonths?: number;
}

/** An investigator closes the investigation (调查终结): findings with evidence, every basis that fits, the one chosen and why. */
export class ConcludeCase {
  @ViolationCode()
  violationCode: string;

  @CleanText(8000)
  facts: string;

  @NestedList(() => CaseFinding, 50, 1)
  findings: CaseFinding[];

  @Nested(() => CaseAct)
  act: CaseAct;

  /** Articles in the catalogue's words; one act may meet several. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @CleanText(200, 1, { each: true })
  candidateBases: string[];

  @CleanText(200)
  chosenBasis: string;

  @CleanText(2000)
  whyChosen: string;

  /** Name, number and article of the local rule, where the basis is one. */
  @IsOptional()
  @CleanText(300)
  localRuleCited?: string;

  @CleanText(4000)
  proposal: string;

  @Nested(() => ProposedSanction)
  proposed: ProposedSanction;

  /** Where the case is weighty: then it goes to legal review, and is discussed by the heads of the organ. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(caseWeights.length)
  @ArrayUnique()
  @IsIn(caseWeights, { each: true })
  weights?: CaseWeight[];
}

/** The advance notice (告知书) was served on the agency: the days for a defence run (行政处罚法 art. 44-45). */
export class ServeNotice {
  @CivilDay()
  servedOn: string;

  /** Proof of service. */
  @FileHash()
  evidenceSha256: string;
}

/**
 * The agency states its case (陈述、申辩), as often as it likes until the case is decided. The texts are shown beside the
 * record, should one be published.
 */
export class AnswerNotice {
  @CleanText(8000, 2)
  text: string;

  @IsOptional()
  @FileHash()
  evidenceSha256?: string;

  /** True: it has nothing to add, and the case may be decided before the last day. The last statement counts. */
  @IsOptional()
  @IsBoolean()
  final?: boolean;

  /** True: it wants no hearing, and need not be waited for. */
  @IsOptional()
  @IsBoolean()
  waivesHearing?: boolean;
}

/** The collective discussion of a complex or grave case by the heads of the organ (行政处罚法 art. 57). */
export class CollectiveDiscussion {
  @CivilDay()
  heldOn: string;

  /** Officer ids of those who took part; three at least. */
  @IsArray()
  @ArrayMinSize(3)
  @ArrayMaxSize(30)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  participants: string[];

  @FileHash()
  minutesSha256: string;
}

/** An approver who did not investigate decides the case. */
export class DecideCase {
  @IsIn(caseOutcomes)
  decision: CaseOutcome;

  /** One at least for 'violation', none for the others: what weighs a record is the penalty. */
  @IsArray()
  @ArrayMaxSize(penalties.length)
  @ArrayUnique()
  @IsIn(penalties, { each: true })
  penalties: PenaltyName[];

  /** In whole yuan; with a fine, and only then. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  fineYuan?: number;

  /** Why less than the least of the article is imposed (减轻处罚, 行政处罚法 art. 32); required for a fine below it. */
  @IsOptional()
  @CleanText(2000, 2)
  mitigation?: string;

  /** With a suspension, and only then. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(120)
  suspensionMonths?: number;

  /** Required for a penalty in a complex or grave case, or one of the gravest penalties. */
  @IsOptional()
  @Nested(() => CollectiveDiscussion)
  discussion?: CollectiveDiscussion;

  /** What is ordered, in words: penalty, correction, education; or that nothing is. */
  @CleanText(4000, 2)
  measures: string;

  @CleanText(4000, 2)
  reason: string;

  /** Required where the agency stated its case (行政处罚法 art. 45: it must be heard and weighed). */
  @IsOptional()
  @CleanText(4000, 2)
  answerToDefence?: string;
}

/** Refers the case to the authority that can list: 违法事实, 处理结果, 处理建议, 20 characters each at least. */
export class ReferCase {
  /** The organ the agency is filed with (142令). */
  @OrganId()
  toOrganId: string;

  @CleanText(8000)
  facts: string;

  @CleanText(8000)
  result: string;

  @CleanText(8000)
  proposal: string;
}

/** The sending organ takes a referral back that nobody has answered. */
export class RecallReferral {
  @CleanText(4000, 2)
  reason: string;
}

/** The receiving authority lists the act without a penalty of its own, declines to, or returns the referral. */
export class DecideReferral {
  @IsIn(referralDecisions)
  decision: ReferralDecisionName;

  @CleanText(4000, 2)
  reason: string;

  /** Required for 'list' where the agency stated its case and no decision below has answered it. */
  @IsOptional()
  @CleanText(4000, 2)
  answerToDefence?: string;
}
