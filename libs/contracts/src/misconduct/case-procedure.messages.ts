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
import { evidenceKinds, type EvidenceKind } from './terms.js';

/** Begins the verification of a lead (核查). */
export class VerifyLead {
  @IsOptional()
  @CleanText(2000, 2)
  note?: string;
}

/** Names who investigates, at first or in place of others (recusal, hand-over). */
export class AssignInvestigators {
  /** Officer ids; two different ones at least (行政处罚法 art. 42). */
  @IsArray()
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  investigators: string[];

  @CleanText(2000, 2)
  reason: string;
}

/** One piece of evidence (行政处罚法 art. 46): what it is, where it lies, where it came from, who obtained it and when. */
export class AddEvidence {
  @IsIn(evidenceKinds)
  kind: EvidenceKind;

  @IsOptional()
  @FileHash()
  sha256?: string;

  @IsOptional()
  @CleanText(200)
  reference?: string;

  /** What it shows. */
  @CleanText(2000)
  text: string;

  /** Whom or what it was obtained from. */
  @CleanText(300, 2)
  source: string;

  @CivilDay()
  obtainedOn: string;

  /** Investigators of the case; two for what is taken down on the spot or from people. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  obtainedBy: string[];
}

/** Sends a case back to its investigators: after a defence or hearing, a returned referral, or from the police. */
export class InvestigateFurther {
  @CleanText(2000, 2)
  reason: string;
}

/** The legal review (法制审核): the reviewer agrees, or sends the case back with an opinion. */
export class ReviewCase {
  @IsIn(['agree', 'return'])
  outcome: 'agree' | 'return';

  @CleanText(4000, 2)
  opinion: string;
}

/** The agency asks for a hearing, within five working days of the notice (D09). */
export class RequestHearing {
  @IsOptional()
  @CleanText(4000, 2)
  text?: string;
}

/** The notice of the hearing was served: more than seven working days before it (D10). */
export class ServeHearingNotice {
  @CivilDay()
  servedOn: string;

  @FileHash()
  evidenceSha256: string;

  @CivilDay()
  hearingOn: string;

  @CleanText(300, 2)
  place: string;

  /** A hearing chair who did not investigate. */
  @IsUUID()
  chairId: string;
}

/** No hearing will be held: the agency takes its request back, or did not come (行政处罚法 art. 64). */
export class WithdrawHearing {
  @CleanText(2000, 2)
  reason: string;
}

/** The chair puts the hearing on file. */
export class RecordHearing {
  @FileHash()
  minutesSha256: string;

  /** What the agency argued and proved, and what the chair proposes. */
  @CleanText(8000, 2)
  summary: string;
}

/** The decision was served on the agency (D12). */
export class ServeDecision {
  @CivilDay()
  servedOn: string;

  /** Proof of service. */
  @FileHash()
  evidenceSha256: string;
}

/** Grounds on which a running period may be extended or suspended. */
export const periodGrounds = [
  'complex-case',
  'expert-examination',
  'party-unreachable',
  'related-case',
  'force-majeure',
] as const;
export type PeriodGround = (typeof periodGrounds)[number];

export const changeablePeriods = ['D07', 'D08'] as const;
export type ChangeablePeriod = (typeof changeablePeriods)[number];

/** An approver extends the time to decide on filing (D07) or to decide the case (D08). */
export class ExtendCasePeriod {
  @IsIn(changeablePeriods)
  key: ChangeablePeriod;

  /** Calendar days, no more than the rules leave. */
  @IsInt()
  @Min(1)
  @Max(90)
  days: number;

  @IsIn(periodGrounds)
  ground: PeriodGround;

  @CleanText(2000, 2)
  reason: string;
}

/** An approver stops a period up to a last day, or lets it run on before it: while an expert examines, or nobody can act. */
export class SuspendCasePeriod {
  @IsIn(changeablePeriods)
  key: ChangeablePeriod;

  /** True lets it run on. */
  @IsOptional()
  @IsBoolean()
  resume?: boolean;

  /** Last day that does not count, required of a stop; after it the period runs on by itself. */
  @IsOptional()
  @CivilDay()
  until?: string;

  @IsIn(periodGrounds)
  ground: PeriodGround;

  @CleanText(2000, 2)
  reason: string;
}
