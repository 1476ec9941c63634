import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { FileHash } from '../decorators/file-hash.js';
import { disputeGrounds, disputeStates, type DisputeGround, type DisputeStateName } from './record-terms.js';
import { severityClasses, type SeverityClass } from './terms.js';

/** The agency sets its own words beside its published entry; they replace what stood there, which stays in the history. */
export class ReplyToRecord {
  /** Identity and telephone numbers are refused. */
  @CleanText(2000, 2)
  text: string;
}

/** Disputes an entry: by the agency, or at the counter for a person concerned, who is then named. */
export class DisputeRecord {
  @IsIn(disputeGrounds)
  grounds: DisputeGround;

  @CleanText(4000, 2)
  statement: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @FileHash({ each: true })
  evidenceSha256?: string[];

  /** Who disputes it, where staff write it down for a person. Kept encrypted. */
  @IsOptional()
  @CleanText(100)
  onBehalfOf?: string;
}

/** What is put right in an entry. At least one field; each replaced value stays in the history. */
export class DecideDispute {
  @IsIn(['corrected', 'upheld'])
  outcome: 'corrected' | 'upheld';

  @CleanText(4000, 2)
  reason: string;

  @IsOptional()
  @CleanText(4000, 10)
  publicFacts?: string;

  @IsOptional()
  @CleanText(100)
  decisionNo?: string;

  /** No graver than it was. */
  @IsOptional()
  @IsIn(severityClasses)
  severityClass?: SeverityClass;
}

/** A dispute as its parties see it. */
export class RecordDisputeView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsUUID()
  recordId: string;

  @IsIn(disputeStates)
  state: DisputeStateName;

  @IsIn(disputeGrounds)
  grounds: DisputeGround;

  /** Only in the file of the entry. */
  @IsOptional()
  @IsString()
  statement?: string;

  @IsArray()
  @FileHash({ each: true })
  evidenceSha256: string[];

  /** Masked; only in the file of the entry. */
  @IsOptional()
  @IsString()
  onBehalfOf?: string;

  @CivilDay()
  filedOn: string;

  /** The day the answer is due; no text read so far confirms the period. */
  @CivilDay()
  answerDueOn: string;

  @IsOptional()
  @IsString()
  reason?: string;

  @IsOptional()
  @CivilDay()
  decidedOn?: string;

  /** Deeds of the procedure that are open now. */
  @IsArray()
  @IsString({ each: true })
  allowed: string[];
}
