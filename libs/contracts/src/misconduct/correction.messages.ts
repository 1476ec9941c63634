import { IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { FileHash } from '../decorators/file-hash.js';

/** A correction order (责令改正, 行政处罚法 art. 28) runs beside the case, as soon as facts are found. */
export const correctionStates = [
  'CORRECTION_ISSUED',
  'CORRECTION_ORDERED',
  'REPORTED',
  'CORRECTED',
  'NOT_CORRECTED',
] as const;
export type CorrectionStateName = (typeof correctionStates)[number];

/** The order is drawn up, numbered and dated today; it binds once it is served. */
export class OrderCorrection {
  @CleanText(4000, 2)
  what: string;

  /** Last day to correct. */
  @CivilDay()
  dueOn: string;
}

/** The order was served on the agency, on its own day or later, before its last day to correct. */
export class ServeCorrection {
  @CivilDay()
  servedOn: string;

  /** Proof of service. */
  @FileHash()
  evidenceSha256: string;
}

/** The agency says what it has put right. */
export class ReportCorrection {
  @CleanText(4000, 2)
  text: string;

  @IsOptional()
  @FileHash()
  evidenceSha256?: string;
}

/** An officer finds it corrected, or not. */
export class CheckCorrection {
  @IsIn(['corrected', 'not-corrected'])
  outcome: 'corrected' | 'not-corrected';

  @CleanText(4000, 2)
  finding: string;
}

export class CorrectionView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsIn(correctionStates)
  state: CorrectionStateName;

  @IsUUID()
  caseId: string;

  @IsString()
  what: string;

  @CivilDay()
  issuedOn: string;

  @IsOptional()
  @CivilDay()
  servedOn?: string;

  @CivilDay()
  dueOn: string;

  @IsOptional()
  @IsString()
  reported?: string;

  @IsOptional()
  @CivilDay()
  reportedOn?: string;

  @IsOptional()
  @IsString()
  finding?: string;

  @IsOptional()
  @CivilDay()
  checkedOn?: string;

  /** Deeds that are open now. */
  @IsArray()
  @IsString({ each: true })
  allowed: string[];
}
