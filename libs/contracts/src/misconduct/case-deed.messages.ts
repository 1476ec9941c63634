import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { NestedList } from '../decorators/nested.js';
import { OrganId } from '../decorators/organ-id.js';
import { caseOutcomes, evidenceKinds, FileHash, referralDecisions, ViolationCode } from './terms.js';
import type { CaseOutcome, EvidenceKind, ReferralDecisionName } from './terms.js';

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
  @IsString({ each: true })
  @MaxLength(200, { each: true })
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

/** The agency states its case (陈述、申辩). The text is shown beside the record, should one be published. */
export class AnswerNotice {
  @CleanText(8000, 2)
  text: string;

  @IsOptional()
  @FileHash()
  evidenceSha256?: string;
}

/** An approver who did not investigate decides the case. */
export class DecideCase {
  @IsIn(caseOutcomes)
  decision: CaseOutcome;

  /** What is ordered: penalty, correction, education; or that nothing is. */
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
  @OrganId()
  toOrganId: string;

  @CleanText(8000)
  facts: string;

  @CleanText(8000)
  result: string;

  @CleanText(8000)
  proposal: string;
}

/** The receiving authority lists the act, declines to, or returns the referral. */
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
