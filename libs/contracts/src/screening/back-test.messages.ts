import { IsIn, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { Nested, NestedList } from '../decorators/nested.js';
import { PageQuery } from '../page.js';
import {
  flagDirections,
  flagOutcomes,
  flagSubjectKinds,
  type FlagDirection,
  type FlagOutcome,
  type FlagSubjectKind,
} from './flag.messages.js';

/** What other thresholds would do to the flags of some homes. */
export class FlagShiftCounts {
  /** Flags by the thresholds in force, and by those proposed. */
  @IsInt()
  before: number;

  @IsInt()
  after: number;

  @IsInt()
  added: number;

  @IsInt()
  dropped: number;

  /** Found by both, at another level. */
  @IsInt()
  levelRaised: number;

  @IsInt()
  levelLowered: number;
}

export class FlagShiftsOfUse extends FlagShiftCounts {
  /** Absent for flags on groups of homes. */
  @IsOptional()
  @IsString()
  use?: string;
}

/** What officers had made of flags that would be dropped. */
export class DroppedFlags {
  @IsInt()
  confirmed: number;

  @IsInt()
  explained: number;

  @IsInt()
  noise: number;

  @IsInt()
  undisposed: number;
}

export const backTestStates = ['running', 'done'] as const;
export type BackTestState = (typeof backTestStates)[number];

/** Proposed thresholds tried out on the facts of every project's last run, next to those in force when they were proposed. */
export class BackTestView {
  @IsUUID()
  settingsId: string;

  @IsIn(backTestStates)
  state: BackTestState;

  @IsInt()
  projects: number;

  @IsInt()
  projectsDone: number;

  /** Tried three times in vain. */
  @IsInt()
  projectsFailed: number;

  @IsInt()
  homes: number;

  @Nested(() => FlagShiftCounts)
  flags: FlagShiftCounts;

  @NestedList(() => FlagShiftsOfUse, 100)
  byUse: FlagShiftsOfUse[];

  @Nested(() => DroppedFlags)
  dropped: DroppedFlags;
}

/** The same for one project. */
export class BackTestOfProject {
  @IsUUID()
  projectId: string;

  @IsInt()
  homes: number;

  @Nested(() => FlagShiftCounts)
  flags: FlagShiftCounts;
}

export class FindBackTestProjects extends PageQuery {}

export class BackTestProjectPage {
  @NestedList(() => BackTestOfProject, 200)
  items: BackTestOfProject[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}

export const flagShifts = ['added', 'dropped', 'raised', 'lowered'] as const;
export type FlagShift = (typeof flagShifts)[number];

/** One flag that would be there, or not, or at another level. */
export class FlagShiftView {
  @IsUUID()
  id: string;

  @IsUUID()
  projectId: string;

  @IsIn(flagSubjectKinds)
  subjectKind: FlagSubjectKind;

  /** Id of the report, or block and building of the group. */
  @IsString()
  subject: string;

  @IsOptional()
  @IsString()
  use?: string;

  @IsString()
  code: string;

  @IsIn(flagDirections)
  direction: FlagDirection;

  @IsIn(flagShifts)
  what: FlagShift;

  @IsOptional()
  @IsInt()
  levelBefore?: number;

  @IsOptional()
  @IsInt()
  levelAfter?: number;

  /** What an officer had made of it. */
  @IsOptional()
  @IsIn(flagOutcomes)
  outcome?: FlagOutcome;
}

export class FindFlagShifts extends PageQuery {
  @IsOptional()
  @IsUUID()
  projectId?: string;

  @IsOptional()
  @IsIn(flagShifts)
  what?: FlagShift;
}

export class FlagShiftPage {
  @NestedList(() => FlagShiftView, 200)
  items: FlagShiftView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
