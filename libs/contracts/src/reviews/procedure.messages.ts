import { IsBoolean, IsIn, IsInt, IsISO8601, IsObject, IsOptional, IsString, IsUUID } from 'class-validator';
import { deadlineStates, type DeadlineState } from '../deadlines/events.js';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { Nested, NestedList } from '../decorators/nested.js';

export const reviewsDateKeys = ['D03', 'D04', 'D05', 'D06'] as const;

/** Who asks for a review or a determination: the expropriated owner or the expropriation department. */
export const applicants = ['household', 'expropriation-department'] as const;
export type Applicant = (typeof applicants)[number];

/** A calculation in words, in both languages. */
export class Calculation {
  @IsString()
  zh: string;

  @IsString()
  en: string;
}

/** A statutory date: the trigger is not counted, `dueOn` counts to its end. */
export class LegalDate {
  @IsIn(reviewsDateKeys)
  key: (typeof reviewsDateKeys)[number];

  /** Day of the trigger. */
  @CivilDay()
  from: string;

  @CivilDay()
  dueOn: string;

  @Nested(() => Calculation)
  calculation: Calculation;

  /** Rests on holidays not published yet: it may still move. */
  @IsBoolean()
  provisional: boolean;

  /** Rests on a rule that no text read so far confirms. */
  @IsBoolean()
  unconfirmed: boolean;

  @IsString()
  packId: string;

  /** How it stands; absent where nothing keeps it yet. */
  @IsOptional()
  @IsIn(deadlineStates)
  state?: DeadlineState;
}

/** One line of the trace: a deed of the procedure, or a date computed again (`recomputed`, with old and new in `details`). */
export class HistoryEntry {
  /** Absent on the first line. */
  @IsOptional()
  @IsString()
  from?: string;

  @IsString()
  deed: string;

  @IsString()
  to: string;

  @IsIn(['officer', 'agency', 'household', 'system'])
  actorKind: 'officer' | 'agency' | 'household' | 'system';

  /** Shown to officers only. */
  @IsOptional()
  @IsString()
  actorId?: string;

  @IsISO8601()
  at: string;

  @IsOptional()
  @IsString()
  reason?: string;

  @IsOptional()
  @IsObject()
  details?: Record<string, unknown>;
}

/** Takes back an application; the reason stays in its file. */
export class WithdrawApplication {
  @CleanText(1000, 2)
  reason: string;
}

export const dateActors = ['household', 'expropriation-department', 'agency', 'committee'] as const;

/** A date that now runs for a report, and who may or must act by it. */
export class NextDate {
  /** A statutory key, or `new-report` for the day a panel set. */
  @IsIn([...reviewsDateKeys, 'new-report'])
  key: (typeof reviewsDateKeys)[number] | 'new-report';

  @CivilDay()
  dueOn: string;

  @Nested(() => Calculation)
  calculation: Calculation;

  @IsBoolean()
  provisional: boolean;

  @IsBoolean()
  unconfirmed: boolean;

  @IsIn(dateActors, { each: true })
  mustAct: (typeof dateActors)[number][];

  @IsIn(deadlineStates)
  state: DeadlineState;

  /** The day is over. A party may still apply, as late; the agency and the committee still owe what they owe. */
  @IsBoolean()
  passed: boolean;

  @IsIn(['report', 'review', 'determination'])
  subjectKind: 'report' | 'review' | 'determination';

  @IsUUID()
  subjectId: string;
}

/** Every date that now runs for a report, soonest first. */
export class NextDates {
  @IsUUID()
  reportId: string;

  /** The version in force. */
  @IsInt()
  reportVersion: number;

  @CivilDay()
  today: string;

  @NestedList(() => NextDate, 100)
  dates: NextDate[];
}
