import { IsBoolean, IsIn, IsInt, IsISO8601, IsObject, IsOptional, IsString, IsUUID } from 'class-validator';
import { deadlineStates, type DeadlineState } from '../deadlines/events.js';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { FileHash } from '../decorators/file-hash.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { identityDocuments, type IdentityDocument } from '../identity-document.js';

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

/** Staff at the counter do it for a person whose identity they checked, on the paper that person signed. */
export class CounterPaper {
  @IsIn(identityDocuments)
  documentKind: IdentityDocument;

  /** SHA-256 of the signed paper, uploaded before. */
  @FileHash()
  signedSha256: string;
}

/** Takes back an application; the reason stays in its file. */
export class WithdrawApplication {
  @CleanText(1000, 2)
  reason: string;

  /** From officers alone, for a person's application. */
  @IsOptional()
  @Nested(() => CounterPaper)
  counter?: CounterPaper;
}

export const dateActors = ['household', 'expropriation-department', 'agency', 'committee'] as const;

/** Days no law sets: of the panel for a new report; of the house to forward, to serve a result, to apply again. */
export const setDateKeys = ['new-report', 'forward', 'serve-result', 'reapply'] as const;

/** A date that now runs for a report, and who may or must act by it. */
export class NextDate {
  /** A statutory key, or the name of a day no law sets. */
  @IsIn([...reviewsDateKeys, ...setDateKeys])
  key: (typeof reviewsDateKeys)[number] | (typeof setDateKeys)[number];

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
