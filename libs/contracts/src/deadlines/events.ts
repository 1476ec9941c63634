import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { defineEvent } from '../event.js';
import type { ServiceName } from '../services.js';

/** Services whose procedures run against statutory periods; each keeps its own deadlines. */
export const deadlineKeepers = ['agency-registry', 'report-intake', 'reviews', 'misconduct'] as const;
export type DeadlineKeeper = (typeof deadlineKeepers)[number] & ServiceName;

/** Who has to act by a day, or may. */
export const deadlineActors = [
  'household',
  'agency',
  'expropriation-department',
  'committee',
  'regulator',
  'reconsideration-organ',
  'court',
] as const;
export type DeadlineActor = (typeof deadlineActors)[number];

/** `lapsed` is still owed; `met-late` was done after its last day; `cancelled` fell away with what it belonged to. */
export const deadlineStates = ['open', 'suspended', 'met', 'lapsed', 'met-late', 'cancelled'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

/** `reminder` before the last day, `lapsed` the day after it, `escalated` when a duty is still owed some days later. */
export const deadlineStages = ['reminder', 'lapsed', 'escalated'] as const;
export type DeadlineStage = (typeof deadlineStages)[number];

/** A deadline as it now stands. A higher version replaces a lower one. */
export class DeadlineChanged {
  @IsUUID()
  deadlineId: string;

  @IsInt()
  @Min(1)
  version: number;

  /** A statutory key such as D04 or D20-reply, or SET-… for a day set by a decision. */
  @Matches(/^(D\d\d(-[a-z]+)*|SET(-[A-Z]+)+)$/)
  key: string;

  @IsString()
  @MaxLength(40)
  subjectKind: string;

  @IsUUID()
  subjectId: string;

  /** Day of the event that started it; not counted. */
  @CivilDay()
  from: string;

  /** The last day; it counts to its end. While suspended, as last computed. */
  @CivilDay()
  dueOn: string;

  @IsIn(deadlineStates)
  state: DeadlineState;

  @IsBoolean()
  provisional: boolean;

  @IsBoolean()
  unconfirmed: boolean;

  /** Absent on a day set by a decision. */
  @IsOptional()
  @IsString()
  @MaxLength(80)
  packId?: string;

  @IsIn(deadlineActors, { each: true })
  mustAct: DeadlineActor[];

  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  organId?: string;

  @IsOptional()
  @IsUUID()
  reportId?: string;

  @IsOptional()
  @IsUUID()
  projectId?: string;
}

/** A stage of a deadline was reached; said once for each deadline and stage. */
export class DeadlineReached extends DeadlineChanged {
  @IsIn(deadlineStages)
  stage: DeadlineStage;

  /** Day the stage fell on; it may have been noticed later. */
  @CivilDay()
  stageOn: string;
}

export const deadlineChangedBy = (service: DeadlineKeeper) =>
  defineEvent(`${service}.deadline-changed.v1`, DeadlineChanged);
export const deadlineReachedBy = (service: DeadlineKeeper) =>
  defineEvent(`${service}.deadline-reached.v1`, DeadlineReached);
