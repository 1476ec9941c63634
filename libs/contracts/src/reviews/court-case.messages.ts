import { IsIn, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { NestedList } from '../decorators/nested.js';
import { FileHash } from '../decorators/file-hash.js';
import { PageQuery, type Page } from '../page.js';
import { HistoryEntry } from './procedure.messages.js';

/** Where a case about a compensation decision stands; `EXECUTION_REVIEW` is the court's review before enforcement (条例 art. 28). */
export const courtStages = ['FILED', 'FIRST_INSTANCE', 'APPEAL', 'RETRIAL', 'EXECUTION_REVIEW', 'ENDED'] as const;
export type CourtStage = (typeof courtStages)[number];

export const courtSteps = ['hear', 'appeal', 'reopen', 'remand', 'review-execution', 'end'] as const;
export type CourtStep = (typeof courtSteps)[number];

export const courtResults = [
  'upheld',
  'revoked',
  'annulled',
  'withdrawn',
  'execution-refused',
  'execution-granted',
] as const;
export type CourtResult = (typeof courtResults)[number];

/** Why a case was lost, as far as the appraisal is at fault. */
export const lossReasons = [
  'report-not-served',
  'served-together',
  'selection-unproved',
  'signature-missing',
  'value-unfair',
  'other',
] as const;
export type LossReason = (typeof lossReasons)[number];

/** Links a court case with the report it is about. */
export class LinkCourtCase {
  @IsUUID()
  reportId: string;

  @CleanText(200, 2)
  court: string;

  /** Such as （2026）吉0102行初12号; never a name of a party. */
  @CleanText(100, 2)
  caseNo: string;

  /** Day the court took the case; not to come. */
  @CivilDay()
  filedOn: string;
}

/** The case moves on. */
export class MoveCourtCase {
  @IsIn(courtSteps)
  step: CourtStep;

  /** Day it did; not to come, and not before the step before. */
  @CivilDay()
  on: string;

  /** Court and number at the new stage, where they change. */
  @IsOptional()
  @CleanText(200, 2)
  court?: string;

  @IsOptional()
  @CleanText(100, 2)
  caseNo?: string;
}

/** What the court decided at the stage the case is in. */
export class RecordRuling {
  @IsIn(courtResults)
  result: CourtResult;

  /** Required where the case is lost, and only then. */
  @IsOptional()
  @IsIn(lossReasons)
  lossReason?: LossReason;

  @CivilDay()
  decidedOn: string;

  @FileHash()
  evidenceSha256: string;
}

export class CourtRulingView extends RecordRuling {
  @IsIn(courtStages)
  stage: CourtStage;

  @IsString()
  caseNo: string;
}

export class CourtCaseView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsUUID()
  reportId: string;

  @IsUUID()
  projectId: string;

  @IsUUID()
  agencyId: string;

  @IsString()
  court: string;

  @IsString()
  caseNo: string;

  @CivilDay()
  filedOn: string;

  @IsIn(courtStages)
  stage: CourtStage;

  /** Of the last ruling; `pending` before the first, and while a later stage has none. */
  @IsIn([...courtResults, 'pending'])
  result: CourtResult | 'pending';

  @IsOptional()
  @IsIn(lossReasons)
  lossReason?: LossReason;

  @IsOptional()
  @CivilDay()
  decidedOn?: string;

  /** Steps open at this stage. */
  @IsString({ each: true })
  allowed: string[];
}

export class CourtCaseFile extends CourtCaseView {
  /** Oldest first. */
  @NestedList(() => CourtRulingView, 1000)
  rulings: CourtRulingView[];

  @NestedList(() => HistoryEntry, 10_000)
  history: HistoryEntry[];
}

/** Query: court cases of the organs the officer covers, newest first. */
export class FindCourtCases extends PageQuery {
  @IsOptional()
  @IsUUID()
  reportId?: string;

  @IsOptional()
  @IsUUID()
  projectId?: string;

  @IsOptional()
  @IsIn(courtStages)
  stage?: CourtStage;

  @IsOptional()
  @IsIn(lossReasons)
  lossReason?: LossReason;
}

export class CourtCasePage implements Page<CourtCaseView> {
  @NestedList(() => CourtCaseView, 200)
  items: CourtCaseView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
