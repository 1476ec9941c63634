import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { NestedList } from '../decorators/nested.js';
import { OrganId } from '../decorators/organ-id.js';
import { caseOutcomes, evidenceKinds, FileHash, penalties, referralDecisions, ViolationCode } from './terms.js';
import type { CaseOutcome, EvidenceKind, PenaltyName, ReferralDecisionName } from './terms.js';

/** One piece of evidence: what it is, where it lies (a stored file, or a reference such as a docket number), what it shows. */
export class CaseEvidence {
  @IsIn(evidenceKinds)
  kind: EvidenceKind;

  @IsOptional()
  @FileHash()
  sha256?: string;

  @IsOptional()
  @CleanText(200)
  reference?: string;

  @CleanText(2000)
  text: string;
}

/** An investigator closes the investigation (调查终结): facts, evidence, every basis that fits, the one chosen and why. */
export class ConcludeCase {
  @ViolationCode()
  violationCode: string;

  @CleanText(8000)
  facts: string;

  @NestedList(() => CaseEvidence, 100, 1)
  evidence: CaseEvidence[];

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

/** The receiving authority lists the act, declines to, or returns the referral. */
export class DecideReferral {
  @IsIn(referralDecisions)
  decision: ReferralDecisionName;

  @CleanText(4000, 2)
  reason: string;

  /** Required for 'list', and only there, where no decision below has named them; empty for none. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(penalties.length)
  @ArrayUnique()
  @IsIn(penalties, { each: true })
  penalties?: PenaltyName[];

  /** Required for 'list' where the agency stated its case and no decision below has answered it. */
  @IsOptional()
  @CleanText(4000, 2)
  answerToDefence?: string;
}
