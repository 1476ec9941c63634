import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { FileHash } from '../decorators/file-hash.js';
import { NestedList } from '../decorators/nested.js';
import { remedyKinds, remedyResults, remedyStates } from './record-terms.js';
import type { RemedyKind, RemedyResult, RemedyStateName } from './record-terms.js';
import { penalties, type PenaltyName } from './terms.js';

/** A reconsideration or a suit against the decision of a case was filed. Whether it came in time is for its hearer to say. */
export class FilePenaltyRemedy {
  @IsIn(remedyKinds)
  kind: RemedyKind;

  @CivilDay()
  filedOn: string;

  /** The reconsideration organ or the court. */
  @CleanText(100)
  heardBy: string;

  @IsOptional()
  @CleanText(100)
  docketNo?: string;

  /** The application or the notice of it. */
  @FileHash()
  evidenceSha256: string;
}

/** The organ or court took the remedy on, or did not. */
export class AcceptPenaltyRemedy {
  @IsBoolean()
  accepted: boolean;

  @CivilDay()
  on: string;

  @CleanText(2000, 2)
  reason: string;
}

/** What the organ or court decided. What it changes in the record and its publication follows at once. */
export class EndPenaltyRemedy {
  @IsIn(remedyResults)
  result: RemedyResult;

  /** Day of the document. */
  @CivilDay()
  on: string;

  /** Number of the document. */
  @CleanText(100)
  documentNo: string;

  @FileHash()
  evidenceSha256: string;

  /** Day the agency received it; of a reconsideration, D19 runs from it. */
  @IsOptional()
  @CivilDay()
  servedOn?: string;

  /** Required for 'change', and only there: the penalties that are left; empty for none. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(penalties.length)
  @ArrayUnique()
  @IsIn(penalties, { each: true })
  penalties?: PenaltyName[];

  /** Required where a fine is among the penalties left, and only there: what it is now. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  fineYuan?: number;
}

/** Says publicly why an entry was taken back or changed (行政处罚法 art. 48), within three working days (D15). */
export class ExplainRecordChange {
  @CleanText(2000, 2)
  publicReason: string;
}

export class PenaltyRemedyView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsUUID()
  caseId: string;

  @IsIn(remedyKinds)
  kind: RemedyKind;

  @IsIn(remedyStates)
  state: RemedyStateName;

  @CivilDay()
  filedOn: string;

  /** Filed after the last day of D17, D18 or D19 as far as known here. */
  @IsBoolean()
  late: boolean;

  @IsString()
  heardBy: string;

  @IsOptional()
  @IsString()
  docketNo?: string;

  @IsOptional()
  @IsString()
  documentNo?: string;

  @IsOptional()
  @CivilDay()
  endedOn?: string;

  @IsOptional()
  @IsArray()
  @IsIn(penalties, { each: true })
  penaltiesLeft?: PenaltyName[];

  /** The fine left, where it was changed and there is one. */
  @IsOptional()
  @IsInt()
  fineYuanLeft?: number;

  /** Deeds of the procedure that are open now. */
  @IsArray()
  @IsString({ each: true })
  allowed: string[];
}

/** Remedies against the decision of one case, oldest first. */
export class PenaltyRemedyList {
  @NestedList(() => PenaltyRemedyView, 1000)
  items: PenaltyRemedyView[];
}
