import { IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { OrganId } from '../decorators/organ-id.js';
import { PageQuery } from '../page.js';
import { SentenceView } from '../screening/flag.messages.js';
import { CaseEvidence } from './case-deed.messages.js';
import { RecordView } from './record.messages.js';
import { caseOutcomes, caseStates, leadSources, penalties, referralDecisions, ViolationCode } from './terms.js';
import type { CaseOutcome, CaseStateName, LeadSource, PenaltyName, ReferralDecisionName } from './terms.js';

/** What the investigation found, as the agency is told it. */
export class CaseConclusion {
  @ViolationCode()
  violationCode: string;

  @IsString()
  facts: string;

  @NestedList(() => CaseEvidence, 100)
  evidence: CaseEvidence[];

  @IsString()
  chosenBasis: string;

  @IsOptional()
  @IsString()
  localRuleCited?: string;

  @IsString()
  proposal: string;

  @CivilDay()
  concludedOn: string;
}

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

  /** Rests on a year whose holidays are not published yet. */
  @IsBoolean()
  provisional: boolean;

  /** Rests on a period that no text read so far confirms. */
  @IsBoolean()
  unconfirmed: boolean;
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

  @CivilDay()
  receivedOn: string;
}

export class CaseDecision {
  @IsIn(caseOutcomes)
  outcome: CaseOutcome;

  @IsArray()
  @IsIn(penalties, { each: true })
  penalties: PenaltyName[];

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

  /** Of a listing where no decision below named them. */
  @IsOptional()
  @IsArray()
  @IsIn(penalties, { each: true })
  penalties?: PenaltyName[];

  @IsString()
  reason: string;

  @IsOptional()
  @IsString()
  answerToDefence?: string;

  @CivilDay()
  decidedOn: string;
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

  /** Statements on the notice that stands, oldest first. */
  @NestedList(() => CaseDefence, 1000)
  defence: CaseDefence[];

  @IsOptional()
  @Nested(() => CaseDecision)
  decision?: CaseDecision;

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
