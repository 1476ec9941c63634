import { IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { OrganId } from '../decorators/organ-id.js';
import { PageQuery } from '../page.js';
import { CreditRepairView } from './credit-repair.messages.js';
import { PenaltyRemedyView } from './penalty-remedy.messages.js';
import { RecordDisputeView } from './record-dispute.messages.js';
import { archiveGrounds, recordStates, type ArchiveGround, type RecordStateName } from './record-terms.js';
import { RecordView } from './record.messages.js';

/** Opens the file of an entry that is not public any more. Who read it, when and for what is kept. */
export class ReadRecordArchive {
  @IsIn(archiveGrounds)
  ground: ArchiveGround;

  @CleanText(1000, 2)
  reason: string;
}

/** One step of an entry: what was done, when, why. */
export class RecordStepView {
  @IsInt()
  version: number;

  @IsIn(recordStates)
  from: RecordStateName;

  @IsString()
  deed: string;

  @IsIn(recordStates)
  to: RecordStateName;

  @IsISO8601()
  at: string;

  @IsString()
  actorKind: string;

  /** For officers only. */
  @IsOptional()
  @IsString()
  actorId?: string;

  @IsOptional()
  @IsString()
  reason?: string;
}

/** The whole file of an entry, for the organ that answers for it and for the agency; never public. */
export class RecordFileView {
  @Nested(() => RecordView)
  record: RecordView;

  @IsUUID()
  caseId: string;

  /** For officers only. */
  @IsOptional()
  @IsUUID()
  signatoryId?: string;

  /** Whether the repair notice was served together with the decision (两书同达). */
  @IsBoolean()
  repairNoticeServed: boolean;

  /** Oldest first. */
  @NestedList(() => RecordStepView, 1000)
  history: RecordStepView[];

  @NestedList(() => RecordDisputeView, 1000)
  disputes: RecordDisputeView[];

  @NestedList(() => CreditRepairView, 1000)
  repairs: CreditRepairView[];

  @NestedList(() => PenaltyRemedyView, 1000)
  remedies: PenaltyRemedyView[];
}

/** An entry was taken back or changed after a remedy, and why (行政处罚法 art. 48). Nothing of the act itself is said. */
export class RecordChangeView {
  @IsUUID()
  recordId: string;

  @IsString()
  agencyName: string;

  @IsString()
  decisionNo: string;

  @OrganId()
  organId: string;

  @IsIn(['annulled', 'changed'])
  outcome: 'annulled' | 'changed';

  /** Day of the decision on the remedy. */
  @CivilDay()
  on: string;

  @CivilDay()
  explainedOn: string;

  @IsString()
  publicReason: string;
}

export class RecordChangePage {
  @NestedList(() => RecordChangeView, 1000)
  items: RecordChangeView[];

  @IsOptional()
  @IsString()
  nextCursor: string | null;
}

export class FindRecordChanges extends PageQuery {
  @IsOptional()
  @IsUUID()
  agencyId?: string;
}
