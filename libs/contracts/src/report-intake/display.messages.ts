import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { FileHash } from '../decorators/file-hash.js';
import { NestedList } from '../decorators/nested.js';

/** Public display (公示) of the preliminary household results at the place of the expropriation; both days count. */
export class DisplayResults {
  @CivilDay()
  from: string;

  @CivilDay()
  to: string;

  @CleanText(200)
  place: string;

  /** Whose results; may be left out where the project appointed one agency only. */
  @IsOptional()
  @IsUUID()
  agencyId?: string;
}

const mostQuestions = 100_000;

/** An on-site explanation (现场说明解释) by a registered appraiser of the project during the display. */
export class ExplainOnSite {
  /** Who explained: an appraiser the project's appointment names. */
  @IsUUID()
  appraiserId: string;

  @CivilDay()
  heldOn: string;

  @CleanText(200)
  place: string;

  /** Questions asked, and how many of them were answered. */
  @IsInt()
  @Min(0)
  @Max(mostQuestions)
  questions: number;

  @IsInt()
  @Min(0)
  @Max(mostQuestions)
  answers: number;

  /** The record, signed. */
  @FileHash()
  evidenceSha256: string;
}

/** What of a preliminary result was wrong. */
export const correctedFields = [
  'ownership',
  'area',
  'use',
  'structure',
  'newness',
  'location',
  'fit-out',
  'unit-price',
  'calculation',
  'other',
] as const;
export type CorrectedField = (typeof correctedFields)[number];

/** Puts a displayed preliminary result right. The final report must follow the corrected one. */
export class CorrectDisplayedResult {
  /** The household by its number within the project. */
  @CleanText(32)
  householdNo: string;

  @IsIn(correctedFields)
  field: CorrectedField;

  /** May name people: kept encrypted. */
  @CleanText(500, 5)
  reason: string;

  /** The preliminary result as displayed and as corrected, whole yuan. */
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  beforeYuan: number;

  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  afterYuan: number;

  @CivilDay()
  correctedOn: string;

  @FileHash()
  evidenceSha256: string;
}

/** Ends a display; not before its announced last day nor before the local rule lets it. */
export class EndDisplay {
  @CivilDay()
  endedOn: string;
}

export class ExplanationOfDisplay extends ExplainOnSite {
  @IsUUID()
  explanationId: string;
}

/** A correction without its reason. */
export class CorrectionOfDisplay {
  @IsUUID()
  correctionId: string;

  @IsString()
  householdNo: string;

  @IsIn(correctedFields)
  field: CorrectedField;

  @IsInt()
  beforeYuan: number;

  @IsInt()
  afterYuan: number;

  @CivilDay()
  correctedOn: string;

  @FileHash()
  evidenceSha256: string;
}

/** A public display. One shorter than the local rule (D02) is on file too, marked. */
export class DisplayView {
  @IsUUID()
  displayId: string;

  /** Comes back as If-Match of a deed on it. */
  @IsInt()
  version: number;

  @IsUUID()
  projectId: string;

  @IsUUID()
  agencyId: string;

  @CivilDay()
  from: string;

  @CivilDay()
  to: string;

  /** Day it was really ended; null while it is open. */
  @IsOptional()
  @CivilDay()
  endedOn: string | null;

  @IsString()
  place: string;

  /** First day the display may end on by the local rule; null where the place sets no length. */
  @IsOptional()
  @CivilDay()
  mayEndOn: string | null;

  /** True when it ends before that day. */
  @IsBoolean()
  short: boolean;

  /** The calculation in Chinese and English, where there is a rule. */
  @IsOptional()
  @IsString()
  zh: string | null;

  @IsOptional()
  @IsString()
  en: string | null;

  @NestedList(() => ExplanationOfDisplay, 1000)
  explanations: ExplanationOfDisplay[];

  @NestedList(() => CorrectionOfDisplay, 10_000)
  corrections: CorrectionOfDisplay[];
}

export class DisplayList {
  @NestedList(() => DisplayView, 1000)
  items: DisplayView[];
}
