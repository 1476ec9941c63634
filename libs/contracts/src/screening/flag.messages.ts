import { IsIn, IsInt, IsISO8601, IsNumber, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { CleanText } from '../decorators/clean-text.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { PageQuery } from '../page.js';

export const flagDirections = ['high', 'low'] as const;
export type FlagDirection = (typeof flagDirections)[number];

/** A flag is never removed: the run that no longer finds it clears it. */
export const flagStates = ['open', 'cleared'] as const;
export type FlagState = (typeof flagStates)[number];

/** What became of a flag: the value was wrong, the value is right for a reason, or the flag was of no use. */
export const flagOutcomes = ['confirmed', 'explained', 'noise'] as const;
export type FlagOutcome = (typeof flagOutcomes)[number];

/** What a version of a flag came from: a run of the engine, the agency's answer, an officer's disposition. */
export const flagDeeds = ['raised', 'raised-again', 'restated', 'cleared', 'disposed', 'answered'] as const;
export type FlagDeed = (typeof flagDeeds)[number];

/** Whom the home was compared with; no structure where homes of every structure of that use had to serve. */
export class PeerGroupView {
  @IsString()
  use: string;

  @IsOptional()
  @IsString()
  structure?: string;

  /** Other homes in the group. */
  @IsInt()
  n: number;
}

/** Lowest and highest unit price that would raise no flag. */
export class UsualRange {
  @IsInt()
  low: number;

  @IsInt()
  high: number;
}

/** One sentence for officer and agency alike. */
export class SentenceView {
  @IsString()
  zh: string;

  @IsString()
  en: string;
}

/** All that led to a flag, the same for officer and agency; with the facts of the snapshot it computes again to the byte. */
export class FlagEvidence {
  /** Yuan per m², as valued. */
  @IsInt()
  unitPriceYuan: number;

  /** Median of the like homes, yuan per m². */
  @IsInt()
  expectedUnitPriceYuan: number;

  @Nested(() => UsualRange)
  usualRange: UsualRange;

  /** Percent of the expected value, one decimal; negative when low. */
  @IsNumber()
  gapPercent: number;

  /** Robust z, two decimals. */
  @IsNumber()
  z: number;

  @Nested(() => PeerGroupView)
  peerGroup: PeerGroupView;

  @Nested(() => SentenceView)
  sentence: SentenceView;

  @IsString()
  engineVersion: string;

  /** SHA-256 of engine version and settings. */
  @Length(64, 64)
  settingsHash: string;

  /** SHA-256 of the project's facts as the run saw them. */
  @Length(64, 64)
  snapshotHash: string;
}

/** A reviewer's disposition. It lapses when the home's own value changes or the flag is raised again. */
export class FlagDisposition {
  @IsIn(flagOutcomes)
  outcome: FlagOutcome;

  @IsString()
  reason: string;

  @IsISO8601()
  at: string;
}

export class FlagAnswer {
  @IsString()
  text: string;

  @IsISO8601()
  at: string;
}

/** A value worth a look. It asks for review and finds nothing. */
export class FlagView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsUUID()
  projectId: string;

  @IsUUID()
  reportId: string;

  @IsUUID()
  agencyId: string;

  /** Stable code of what was found, such as `above-like-homes`. */
  @IsString()
  code: string;

  @IsIn(flagDirections)
  direction: FlagDirection;

  @IsIn(flagStates)
  state: FlagState;

  @Nested(() => FlagEvidence)
  evidence: FlagEvidence;

  @IsUUID()
  firstRunId: string;

  /** The last run that found it. */
  @IsUUID()
  lastRunId: string;

  /** The run that no longer found it; absent while open. */
  @IsOptional()
  @IsUUID()
  clearedRunId?: string;

  @IsOptional()
  @Nested(() => FlagDisposition)
  disposition?: FlagDisposition;

  /** The agency's latest answer. */
  @IsOptional()
  @Nested(() => FlagAnswer)
  answer?: FlagAnswer;
}

/** What made one version of a flag. */
export class FlagHistoryEntry {
  @IsInt()
  version: number;

  @IsIn(flagDeeds)
  what: FlagDeed;

  @IsISO8601()
  at: string;

  @IsIn(['officer', 'agency', 'system'])
  actorKind: 'officer' | 'agency' | 'system';

  /** The run, for what the engine did. */
  @IsOptional()
  @IsUUID()
  runId?: string;

  /** What the flag said from then on, for what the engine did; absent when it was cleared. */
  @IsOptional()
  @Nested(() => FlagEvidence)
  evidence?: FlagEvidence;

  @IsOptional()
  @IsIn(flagOutcomes)
  outcome?: FlagOutcome;

  /** The reason or the answer. */
  @IsOptional()
  @IsString()
  text?: string;
}

export class FlagWithHistory extends FlagView {
  @NestedList(() => FlagHistoryEntry, 100_000)
  history: FlagHistoryEntry[];
}

export class FindFlags extends PageQuery {
  @IsOptional()
  @IsUUID()
  projectId?: string;

  @IsOptional()
  @IsIn(flagDirections)
  direction?: FlagDirection;

  @IsOptional()
  @IsIn(flagStates)
  state?: FlagState;
}

export class FlagPage {
  @NestedList(() => FlagView, 1000)
  items: FlagView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}

/** Says what became of a flag, with the reason on file. */
export class DisposeFlag {
  @IsIn(flagOutcomes)
  outcome: FlagOutcome;

  @CleanText(500, 2)
  reason: string;
}

/** The agency answers to a flag on one of its reports. */
export class AnswerFlag {
  @CleanText(2000, 2)
  text: string;
}
