import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { NestedList } from '../decorators/nested.js';
import { FileHash } from '../decorators/file-hash.js';
import { PageQuery, type Page } from '../page.js';
import { HistoryEntry } from './procedure.messages.js';

/** What may be owed after a review or a determination. */
export const correctiveStepKinds = [
  'new-report',
  're-serve',
  'refund-fee',
  'pay-difference',
  'correct-record',
  'explain-in-writing',
  'other',
] as const;
export type CorrectiveStepKind = (typeof correctiveStepKinds)[number];

export const correctiveStepDebtors = ['agency', 'expropriation-department'] as const;
export type CorrectiveStepDebtor = (typeof correctiveStepDebtors)[number];

export const correctiveStepStates = ['ORDERED', 'PERFORMED', 'CONFIRMED', 'LIFTED'] as const;
export type CorrectiveStepStatus = (typeof correctiveStepStates)[number];

/** Orders what has to be done about a report after its review or determination, by whom and by when. */
export class OrderCorrectiveStep {
  @IsIn(['review', 'determination'])
  subjectKind: 'review' | 'determination';

  @IsUUID()
  subjectId: string;

  @IsIn(correctiveStepKinds)
  what: CorrectiveStepKind;

  @IsIn(correctiveStepDebtors)
  owedBy: CorrectiveStepDebtor;

  /** Last day; after today. */
  @CivilDay()
  dueOn: string;

  @CleanText(2000, 2)
  text: string;
}

/** Whoever owes it says that it is done, and proves it. */
export class PerformCorrectiveStep {
  /** Day it was done; not to come. */
  @CivilDay()
  doneOn: string;

  @FileHash()
  evidenceSha256: string;
}

/** An officer who does not owe it confirms what was done, or sends it back as not enough. */
export class CheckCorrectiveStep {
  @IsIn(['confirm', 'return'])
  decision: 'confirm' | 'return';

  @CleanText(1000, 2)
  reason: string;
}

/** Lets a corrective step go that cannot or need not be done any more. */
export class LiftCorrectiveStep {
  @CleanText(1000, 10)
  reason: string;
}

export class CorrectiveStepView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsIn(['review', 'determination'])
  subjectKind: 'review' | 'determination';

  @IsUUID()
  subjectId: string;

  @IsUUID()
  reportId: string;

  @IsUUID()
  agencyId: string;

  @IsIn(correctiveStepKinds)
  what: CorrectiveStepKind;

  @IsIn(correctiveStepDebtors)
  owedBy: CorrectiveStepDebtor;

  @CivilDay()
  orderedOn: string;

  @CivilDay()
  dueOn: string;

  @IsString()
  text: string;

  @IsIn(correctiveStepStates)
  status: CorrectiveStepStatus;

  @IsOptional()
  @CivilDay()
  doneOn?: string;

  @IsOptional()
  @IsString()
  evidenceSha256?: string;

  /** Not done, and its last day is over; or done later. */
  @IsBoolean()
  overdue: boolean;

  /** Requests open in this state. */
  @IsString({ each: true })
  allowed: string[];
}

export class CorrectiveStepFile extends CorrectiveStepView {
  @NestedList(() => HistoryEntry, 10_000)
  history: HistoryEntry[];
}

/** Query: corrective steps the caller may see, newest first. */
export class FindCorrectiveSteps extends PageQuery {
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @IsOptional()
  @IsUUID()
  reportId?: string;

  @IsOptional()
  @IsIn(correctiveStepStates)
  status?: CorrectiveStepStatus;

  /** Only what is owed still and past its day. */
  @IsOptional()
  @IsIn(['true'])
  overdue?: 'true';
}

export class CorrectiveStepPage implements Page<CorrectiveStepView> {
  @NestedList(() => CorrectiveStepView, 200)
  items: CorrectiveStepView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
