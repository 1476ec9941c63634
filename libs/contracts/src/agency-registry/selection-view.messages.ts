import { IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { HistoryEntry } from '../reviews/procedure.messages.js';
import { SelectionOutcome } from './events.js';
import { CandidateSignUp, drawWitnesses, type DrawWitness } from './selection.messages.js';

export const selectionStates = [
  'AGREEING',
  'NOT_AGREED',
  'VOTING',
  'VOTE_FAILED',
  'DRAWING',
  'CONCLUDED',
  'ANNULLED',
] as const;
export type SelectionState = (typeof selectionStates)[number];

/** The rule of the place by which this selection goes, from its dated rule pack. */
export class SelectionRules {
  @IsString()
  packId: string;

  /** Least number of candidates for a vote or a draw. */
  @IsInt()
  candidatesMin: number;

  /** Shares in words, such as '> 1/2' or '≥ 2/3': of households that must sign, that must vote, and of the votes cast. */
  @IsString()
  agreement: string;

  @IsString()
  quorum: string;

  @IsString()
  majority: string;

  @IsBoolean()
  notary: boolean;

  /** True while no text read so far confirms the rule. */
  @IsBoolean()
  unconfirmed: boolean;
}

/** The households had fewer days to agree than the rules of the place leave them at least: who let that be, and why. */
export class ShortPeriod {
  /** Days left when the list came on file, that day not counted. */
  @IsInt()
  daysLeft: number;

  @IsString()
  reason: string;

  /** The approver. */
  @IsString()
  approvedBy: string;

  @CivilDay()
  approvedOn: string;
}

/** The agreement as it is public: how many signed, not who. */
export class AgreementView {
  @IsUUID(undefined, { each: true })
  agencyIds: string[];

  @IsInt()
  signed: number;

  @CivilDay()
  agreedOn: string;
}

/** A ballot as it is public. A household finds its own by computing the proof from its paper. */
export class CountedBallot {
  /** SHA-256 of `household number LF evidence hash LF agency ids joined by commas`, as recorded. */
  @Matches(/^[0-9a-f]{64}$/)
  proof: string;

  @IsUUID(undefined, { each: true })
  agencyIds: string[];
}

export class CandidateVotes {
  @IsUUID()
  agencyId: string;

  @IsInt()
  votes: number;
}

export const voteResults = ['chosen', 'quorum-missed', 'majority-missed', 'votes-tied'] as const;
export type VoteResult = (typeof voteResults)[number];

/** The vote: while it runs its days, afterwards its count. */
export class VoteView {
  @CivilDay()
  from: string;

  @CivilDay()
  closesOn: string;

  @IsString()
  place: string;

  @IsArray()
  @IsUUID(undefined, { each: true })
  participants: string[];

  @IsOptional()
  @IsIn(voteResults)
  result?: VoteResult;

  @IsOptional()
  @NestedList(() => CandidateVotes, 100)
  tally?: CandidateVotes[];

  /** Every ballot counted, for anyone to count again; absent while the vote runs. */
  @IsOptional()
  @NestedList(() => CountedBallot, 100_000)
  ballots?: CountedBallot[];

  @IsOptional()
  @IsString()
  notaryCertificateNo?: string;
}

/** A witness's contribution: its seal at once, its text when the draw is opened. */
export class DrawContribution {
  @IsInt()
  no: number;

  @IsIn(drawWitnesses)
  witness: DrawWitness;

  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @Matches(/^[0-9a-f]{64}$/)
  seal: string;

  @IsOptional()
  @IsString()
  text?: string;
}

/** A draw with every input; once opened, with all that is needed to run it again. */
export class SelectionDraw {
  @CivilDay()
  drawOn: string;

  @IsString()
  place: string;

  /** Agencies the lot is cast among, fixed when the draw was called. */
  @IsArray()
  @IsUUID(undefined, { each: true })
  participants: string[];

  /** SHA-256 of the secret, published when the draw was called. */
  @Matches(/^[0-9a-f]{64}$/)
  commitment: string;

  @NestedList(() => DrawContribution, 100)
  contributions: DrawContribution[];

  /** How `seed` and `order` follow from the inputs. */
  @IsString()
  seedAlgorithm: string;

  @IsString()
  algorithm: string;

  /** Told when the draw was opened, or the selection annulled before. */
  @IsOptional()
  @IsString()
  secret?: string;

  @IsOptional()
  @IsString()
  seed?: string;

  /** All participants in the order drawn; the first ones are chosen. */
  @IsOptional()
  @IsUUID(undefined, { each: true })
  order?: string[];

  @IsOptional()
  @CivilDay()
  drawnOn?: string;

  @IsOptional()
  @IsString()
  notaryCertificateNo?: string;
}

/** One round of a project's selection, as anyone may see it. */
export class SelectionRound {
  @IsUUID()
  id: string;

  /** 1 for the first; an annulled round is followed by the next. */
  @IsInt()
  round: number;

  @IsIn(selectionStates)
  state: SelectionState;

  @CivilDay()
  announcedOn: string;

  @IsString()
  place: string;

  @IsString()
  noticeSha256: string;

  @IsInt()
  households: number;

  @IsInt()
  seats: number;

  @NestedList(() => CandidateSignUp, 100)
  candidates: CandidateSignUp[];

  @Nested(() => SelectionRules)
  rules: SelectionRules;

  /** Last day to agree (D01); absent where the place sets none. */
  @IsOptional()
  @CivilDay()
  agreeBy?: string;

  @IsOptional()
  @Nested(() => ShortPeriod)
  shortPeriod?: ShortPeriod;

  @IsOptional()
  @Nested(() => AgreementView)
  agreement?: AgreementView;

  @IsOptional()
  @Nested(() => VoteView)
  vote?: VoteView;

  @IsOptional()
  @Nested(() => SelectionDraw)
  draw?: SelectionDraw;

  @IsOptional()
  @Nested(() => SelectionOutcome)
  outcome?: SelectionOutcome;
}

/** A round as the officers in charge see it after a deed. */
export class SelectionView extends SelectionRound {
  @IsInt()
  version: number;

  @IsUUID()
  projectId: string;

  /** Ballots on file, while the vote runs too. */
  @IsInt()
  ballotsOnFile: number;
}

/** The same with its trace. */
export class SelectionFile extends SelectionView {
  @NestedList(() => HistoryEntry, 100_000)
  history: HistoryEntry[];
}

/** The draw in words, in both languages: how to run it again, and why nobody can steer it. */
export class DrawMethod {
  @IsString()
  zh: string;

  @IsString()
  en: string;
}

/** Everything public about how a project's agencies were chosen, annulled rounds included. */
export class PublicSelection {
  @IsUUID()
  projectId: string;

  @NestedList(() => SelectionRound, 100)
  rounds: SelectionRound[];

  @Nested(() => DrawMethod)
  method: DrawMethod;
}
