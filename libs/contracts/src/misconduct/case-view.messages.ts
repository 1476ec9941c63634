import { IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { OrganId } from '../decorators/organ-id.js';
import { PageQuery } from '../page.js';
import { SentenceView } from '../screening/flag-evidence.messages.js';
import {
  CaseConclusion,
  CaseDecision,
  CaseDefence,
  CaseHearing,
  CaseReferral,
  DecisionService,
  EvidenceItem,
  LegalReviewView,
  ReferralAnswer,
} from './case-part.messages.js';
import { CorrectionView } from './correction.messages.js';
import { PerformanceView } from './performance.messages.js';
import { RecordView } from './record.messages.js';
import { caseStates, leadSources, ViolationCode } from './terms.js';
import type { CaseStateName, LeadSource } from './terms.js';

/** The notice served, and the last day for a defence with its calculation. */
export class CaseNotice {
  @CivilDay()
  servedOn: string;

  @IsString()
  evidenceSha256: string;

  /** D11: the day still counts. */
  @CivilDay()
  defenceDueOn: string;

  @Nested(() => SentenceView)
  calculation: SentenceView;

  /** D09, where the penalty proposed carries a right to a hearing (行政处罚法 art. 63). */
  @IsOptional()
  @CivilDay()
  hearingDueOn?: string;

  /** Rests on a year whose holidays are not published yet. */
  @IsBoolean()
  provisional: boolean;

  /** Rests on a period that no text read so far confirms. */
  @IsBoolean()
  unconfirmed: boolean;
}

/** One step of the case: who did what, when, from which state to which. */
export class CaseStep {
  @IsInt()
  version: number;

  @IsIn(caseStates)
  from: CaseStateName;

  @IsString()
  deed: string;

  @IsIn(caseStates)
  to: CaseStateName;

  @IsISO8601()
  at: string;

  @IsString()
  actorKind: string;

  @IsString()
  actorId: string;

  @IsOptional()
  @IsString()
  reason?: string;
}

/** The organs' own file (卷宗): not for the agency, least of all who complained. */
export class CaseFile {
  @OrganId()
  organId: string;

  @IsIn(leadSources)
  source: LeadSource;

  @IsOptional()
  @IsString()
  sourceId?: string;

  @ViolationCode()
  suspectedCode: string;

  @IsString()
  leadFacts: string;

  @IsArray()
  @IsUUID(undefined, { each: true })
  investigators: string[];

  @IsOptional()
  @IsString()
  filingReason?: string;

  /** All that was obtained, cited or not. */
  @NestedList(() => EvidenceItem, 1000)
  evidence: EvidenceItem[];

  @IsOptional()
  @CivilDay()
  filedOn?: string;

  /** Last day on which the act could still have been discovered and punished (D16); absent while the act goes on. */
  @IsOptional()
  @CivilDay()
  punishableUntil?: string;

  @IsOptional()
  @Nested(() => LegalReviewView)
  legalReview?: LegalReviewView;

  @IsArray()
  @IsString({ each: true })
  candidateBases: string[];

  @IsOptional()
  @IsString()
  whyChosen?: string;

  @IsOptional()
  @Nested(() => CaseReferral)
  referral?: CaseReferral;

  @IsOptional()
  @Nested(() => ReferralAnswer)
  referralAnswer?: ReferralAnswer;

  /** Oldest first; only when one case is read. */
  @NestedList(() => CaseStep, 1000)
  history: CaseStep[];
}

/** A case. `file` is there for officers only; the agency sees the rest once a notice was served on it. */
export class CaseView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsIn(caseStates)
  state: CaseStateName;

  @IsUUID()
  agencyId: string;

  @IsOptional()
  @Nested(() => CaseConclusion)
  conclusion?: CaseConclusion;

  @IsOptional()
  @Nested(() => CaseNotice)
  notice?: CaseNotice;

  /** For officers: the day the notice was drawn up and numbered. */
  @IsOptional()
  @CivilDay()
  noticeIssuedOn?: string;

  /** Statements on the notice that stands, oldest first. */
  @NestedList(() => CaseDefence, 1000)
  defence: CaseDefence[];

  @IsOptional()
  @Nested(() => CaseHearing)
  hearing?: CaseHearing;

  @IsOptional()
  @Nested(() => CaseDecision)
  decision?: CaseDecision;

  @IsOptional()
  @Nested(() => DecisionService)
  decisionService?: DecisionService;

  /** What is still to be done of a penalty served; only when one case is read. */
  @IsOptional()
  @Nested(() => PerformanceView)
  performance?: PerformanceView;

  /** Only when one case is read; oldest first. */
  @NestedList(() => CorrectionView, 1000)
  corrections: CorrectionView[];

  /** The entry it ended in; only when one case is read. */
  @IsOptional()
  @Nested(() => RecordView)
  record?: RecordView;

  /** Deeds of the procedure that are open now. */
  @IsArray()
  @IsString({ each: true })
  allowed: string[];

  @IsOptional()
  @Nested(() => CaseFile)
  file?: CaseFile;
}

export class FindCases extends PageQuery {
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @IsOptional()
  @IsIn(caseStates)
  state?: CaseStateName;
}

export class CasePage {
  @NestedList(() => CaseView, 1000)
  items: CaseView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
