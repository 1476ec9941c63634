import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { PageQuery, type Page } from '../page.js';
import { ExaminedAspect, PanelQuestion, pauseGrounds, SiteVisit, type PauseGround } from './examination.messages.js';
import { FeeView } from './fee.messages.js';
import { OpinionView } from './opinion.messages.js';
import { PanelView } from './panel.messages.js';
import { applicants, HistoryEntry, LegalDate, type Applicant } from './procedure.messages.js';
import { CorrectiveStepView } from './corrective-step.messages.js';
import { CounterFiling, FilingView } from './review-filing.messages.js';

export const determinationStates = [
  'FILED',
  'LATE',
  'ACCEPTED',
  'PANEL_DRAWN',
  'EXAMINING',
  'PAUSED',
  'MAINTAINED',
  'CORRECT',
  'REISSUED',
  'NOT_REISSUED',
  'FEE_ALLOCATED',
  'CLOSED',
  'REFUSED',
  'WITHDRAWN',
] as const;
export type DeterminationStatus = (typeof determinationStates)[number];

/** What opens the way: the result was received, there is an answer nobody has served yet, or the agency let its days pass. */
export const determinationGrounds = ['result-served', 'answered', 'agency-lapsed'] as const;
export type DeterminationGround = (typeof determinationGrounds)[number];

/** Applies to the expert committee for determination (鉴定, art. 22). */
export class RequestDetermination {
  @CleanText(4000)
  statement: string;

  /** Who acts for the household, as the report's file knows them; authority must cover determination on the day of applying. */
  @IsOptional()
  @IsUUID()
  representativeId?: string;

  /** From officers alone: the application is a person's, not the department's; posted, the postmark counts. */
  @IsOptional()
  @Nested(() => CounterFiling)
  counter?: CounterFiling;
}

/** The committee accepts or refuses the application; a late one, too. The reason is on file. */
export class AcceptDetermination {
  @IsIn(['accept', 'refuse'])
  decision: 'accept' | 'refuse';

  @CleanText(1000, 10)
  reason: string;
}

export class InterestView {
  /** Named in the trace as what a panel was drawn again for. */
  @IsUUID()
  id: string;

  @IsUUID()
  expertId: string;

  @CivilDay()
  declaredOn: string;

  @IsString()
  reason: string;

  @IsOptional()
  @Length(64, 64)
  evidenceSha256?: string;
}

/** Why and since when the examination stands still. */
export class PauseView {
  @IsIn(Object.keys(pauseGrounds))
  ground: PauseGround;

  @IsString()
  zh: string;

  @IsString()
  en: string;

  @CivilDay()
  since: string;

  /** Last day of it; the examination goes on by itself the day after. */
  @CivilDay()
  until: string;
}

export class DeterminationView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsUUID()
  reviewId: string;

  @IsUUID()
  reportId: string;

  /** The version examined: the one in force, until there is an opinion. */
  @IsInt()
  reportVersion: number;

  @IsUUID()
  projectId: string;

  @IsUUID()
  agencyId: string;

  @IsIn(applicants)
  applicant: Applicant;

  @IsIn(determinationStates)
  status: DeterminationStatus;

  @IsString()
  statement: string;

  /** Absent on a late application. */
  @IsOptional()
  @IsIn(determinationGrounds)
  ground?: DeterminationGround;

  @CivilDay()
  filedOn: string;

  @Nested(() => FilingView)
  filing: FilingView;

  /** Applied for after the last day (D05). */
  @IsBoolean()
  late: boolean;

  /** Day D06 runs from: the day the application was received; for a late one, of its admission. */
  @IsOptional()
  @CivilDay()
  receivedOn?: string;

  /** D06 once it runs. */
  @NestedList(() => LegalDate, 1)
  dates: LegalDate[];

  /** SHA-256 of the secret of the next draw. */
  @IsOptional()
  @Length(64, 64)
  drawCommitment?: string;

  @IsOptional()
  @Nested(() => OpinionView)
  opinion?: OpinionView;

  @IsOptional()
  @Nested(() => PauseView)
  pause?: PauseView;

  @IsOptional()
  @Nested(() => FeeView)
  fee?: FeeView;

  /** Requests open in this state. */
  @IsString({ each: true })
  allowed: string[];
}

/** A determination with its panel, what the panel did, and its whole trace; declared interests are shown to officers only. */
export class DeterminationFile extends DeterminationView {
  /** The panel now seated. */
  @IsOptional()
  @Nested(() => PanelView)
  panel?: PanelView;

  /** Findings of the panel now seated; shown to officers alone until they stand in the opinion. */
  @NestedList(() => ExaminedAspect, 7)
  examined: ExaminedAspect[];

  /** Oldest first. */
  @NestedList(() => PanelQuestion, 10_000)
  questions: PanelQuestion[];

  @NestedList(() => SiteVisit, 10_000)
  siteVisits: SiteVisit[];

  @NestedList(() => CorrectiveStepView, 10_000)
  correctiveSteps: CorrectiveStepView[];

  @NestedList(() => InterestView, 10_000)
  interests: InterestView[];

  @NestedList(() => HistoryEntry, 10_000)
  history: HistoryEntry[];
}

/** Query: determinations the caller may see, newest first. */
export class FindDeterminations extends PageQuery {
  @IsOptional()
  @IsUUID()
  reportId?: string;

  @IsOptional()
  @IsUUID()
  projectId?: string;

  @IsOptional()
  @IsIn(determinationStates)
  status?: DeterminationStatus;
}

export class DeterminationPage implements Page<DeterminationView> {
  @NestedList(() => DeterminationView, 200)
  items: DeterminationView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}
