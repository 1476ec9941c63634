import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import {
  deadlineActors,
  deadlineKeepers,
  deadlineStates,
  type DeadlineActor,
  type DeadlineKeeper,
  type DeadlineState,
} from '../deadlines/events.js';
import { CivilDay } from '../decorators/civil-day.js';
import { NestedList } from '../decorators/nested.js';
import { PageQuery } from '../page.js';

/** How near the last day is: over, today, within three days, further off. */
export const deadlineRisks = ['lapsed', 'due-today', 'soon', 'later'] as const;
export type DeadlineRisk = (typeof deadlineRisks)[number];

/** Query of the risk queue. Without a state: all that is still owed, that is open, suspended and lapsed. */
export class FindDeadlines extends PageQuery {
  @IsOptional()
  @IsIn(deadlineStates)
  state?: DeadlineState;

  @IsOptional()
  @Matches(/^(D\d\d(-[a-z]+)*|SET(-[A-Z]+)+)$/)
  key?: string;

  @IsOptional()
  @IsIn(deadlineActors)
  mustAct?: DeadlineActor;

  /** Last days before this one. */
  @IsOptional()
  @CivilDay()
  dueBefore?: string;
}

/** One deadline in the queue: what is due, when, whose, and how sure the date is. */
export class DeadlineView {
  @IsUUID()
  id: string;

  @IsIn(deadlineKeepers)
  service: DeadlineKeeper;

  @IsString()
  key: string;

  @IsString()
  subjectKind: string;

  @IsUUID()
  subjectId: string;

  /** Day of the event that started it; not counted. */
  @CivilDay()
  from: string;

  @CivilDay()
  dueOn: string;

  @IsIn(deadlineStates)
  state: DeadlineState;

  /** Absent once nothing is owed any more. */
  @IsOptional()
  @IsIn(deadlineRisks)
  risk?: DeadlineRisk;

  /** Days until the last day on the caller's clock; 0 on it, negative after it. */
  @IsInt()
  daysLeft: number;

  @IsIn(deadlineActors, { each: true })
  mustAct: DeadlineActor[];

  @IsBoolean()
  provisional: boolean;

  @IsBoolean()
  unconfirmed: boolean;

  /** Absent on a day set by a decision. */
  @IsOptional()
  @IsString()
  packId?: string;

  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @IsOptional()
  @IsString()
  organId?: string;

  @IsOptional()
  @IsUUID()
  reportId?: string;

  @IsOptional()
  @IsUUID()
  projectId?: string;
}

export class DeadlinePage {
  @NestedList(() => DeadlineView, 1000)
  items: DeadlineView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
