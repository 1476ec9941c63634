import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { FileHash } from '../decorators/file-hash.js';
import { Nested, NestedList } from '../decorators/nested.js';

/** An agency that signed up for the project, with the day it did. */
export class CandidateSignUp {
  @IsUUID()
  agencyId: string;

  @CivilDay()
  signedUpOn: string;
}

/** Publishes the agencies that signed up, among which the households choose (条例 art. 20, 办法 art. 4). */
export class AnnounceCandidates {
  @NestedList(() => CandidateSignUp, 100, 1)
  candidates: CandidateSignUp[];

  /** Day the list was published. */
  @CivilDay()
  announcedOn: string;

  /** Where it was published. */
  @CleanText(200)
  place: string;

  /** The published notice. */
  @FileHash()
  noticeSha256: string;

  /** Households (户) entitled to choose, by the survey of the area (条例 art. 15). */
  @IsInt()
  @Min(1)
  @Max(100_000)
  households: number;

  /** Agencies to be chosen: one in principle, several for a large area (办法 art. 5). */
  @IsInt()
  @Min(1)
  @Max(10)
  seats: number;

  /** Why the list is taken though it leaves the households few days to agree; only an approver may say so, and it is published. */
  @IsOptional()
  @CleanText(500, 10)
  shortPeriodReason?: string;
}

/** The households agreed: who signed, for whom, and the signed sheet. */
export class RecordAgreement {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  agencyIds: string[];

  /** Numbers of the households that signed, as in the survey; they are counted, not believed as a figure. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20_000)
  @ArrayUnique()
  @CleanText(40, 1, { each: true })
  householdNos: string[];

  /** Day the agreement was reached, apart from the day of recording. */
  @CivilDay()
  agreedOn: string;

  @FileHash()
  evidenceSha256: string;
}

/** No agreement came about within the period. */
export class RecordNoAgreement {
  @CleanText(500, 10)
  reason: string;

  /** Minutes of the talks. */
  @FileHash()
  evidenceSha256: string;
}

/** Calls a vote of the households on the candidates then valid (办法 art. 4: 少数服从多数). */
export class CallVote {
  @CivilDay()
  from: string;

  /** Last day a ballot may be cast. */
  @CivilDay()
  closesOn: string;

  @CleanText(200)
  place: string;
}

/** One household's ballot, with the paper it was cast on. */
export class RecordBallot {
  /** Number of the household in the survey. */
  @CleanText(40)
  householdNo: string;

  /** At most as many as are to be chosen; none on a spoiled ballot, which counts as taking part. */
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  agencyIds: string[];

  @CivilDay()
  castOn: string;

  @FileHash()
  evidenceSha256: string;
}

/** What the notary on site certified (公证). */
export class Notarisation {
  @CleanText(100)
  certificateNo: string;

  @FileHash()
  evidenceSha256: string;
}

/** Counts the ballots after the last day. */
export class ConcludeVote {
  @IsOptional()
  @Nested(() => Notarisation)
  notary?: Notarisation;
}

/** Calls a draw by lot (摇号、抽签): the participants and the commitment to the secret are published with this. */
export class CallDraw {
  @CivilDay()
  drawOn: string;

  @CleanText(200)
  place: string;
}

export const drawWitnesses = ['notary', 'household', 'agency', 'public'] as const;
export type DrawWitness = (typeof drawWitnesses)[number];

/** A witness hands in a text of its own under seal: its SHA-256 now, the text itself when the draw is opened. */
export class SealWitnessText {
  @IsIn(drawWitnesses)
  witness: DrawWitness;

  /** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal. */
  @Matches(/^[0-9a-f]{64}$/)
  seal: string;
}

/** Opens every witness's text, and with them the secret: the agencies are drawn in the same moment. */
export class OpenDraw {
  /** In the order the seals were handed in; 16 to 200 characters on one line. */
  @IsArray()
  @ArrayMaxSize(100)
  @CleanText(200, 16, { each: true })
  @Matches(/^[^\t\n\r]*$/, { each: true })
  texts: string[];

  /** The signed minutes of the draw. */
  @FileHash()
  evidenceSha256: string;

  @IsOptional()
  @Nested(() => Notarisation)
  notary?: Notarisation;
}

/** Annuls a selection that cannot stand; all of it stays public, and a new round may be announced. */
export class AnnulSelection {
  @CleanText(500, 10)
  reason: string;

  @FileHash()
  evidenceSha256: string;
}
