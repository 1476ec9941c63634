import { IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID } from 'class-validator';
import { CleanText } from '../decorators/clean-text.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { PageQuery } from '../page.js';
import { FlagEvidence } from './flag-evidence.messages.js';

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

/** What a flag is about: one home, or a group valued alike. */
export const flagSubjectKinds = ['report', 'building', 'block', 'section'] as const;
export type FlagSubjectKind = (typeof flagSubjectKinds)[number];

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

/** A value, or the contents of a report, worth a look. It asks for review and finds nothing. */
export class FlagView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsUUID()
  projectId: string;

  @IsIn(flagSubjectKinds)
  subjectKind: FlagSubjectKind;

  /** Absent where it is about a group of homes. */
  @IsOptional()
  @IsUUID()
  reportId?: string;

  /** Block and building of the group; absent where it is about one report. */
  @IsOptional()
  @IsString()
  group?: string;

  /** Absent where several agencies valued the group. */
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  /** Stable code of what was found, such as `above-like-homes` or `comparable-told-differently`. */
  @IsString()
  code: string;

  /** 1 look, 2 review, 3 escalate. It never bears on the acceptance of the report. */
  @IsInt()
  level: number;

  /** Absent where it is about the contents of a report, not its value. */
  @IsOptional()
  @IsIn(flagDirections)
  direction?: FlagDirection;

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
