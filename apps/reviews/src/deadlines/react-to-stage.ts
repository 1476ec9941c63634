import type { DeadlineStage } from '#contracts';
import { Deadlines, type DeadlineReactions, type DeadlineRow } from '#deadlines';
import type { LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import { ReviewDocuments } from '../documents/review-documents.js';
import { closeAfterReceipt } from './close-after-receipt.js';
import { agencyLapsed } from './agency-lapsed.js';
import { endUnanswered } from './end-unanswered.js';
import { lastDayToApplyMoved, lastDayToFileMoved } from './last-day-moved.js';
import { missNewReport } from './miss-new-report.js';
import { panelLeftUnanswered } from './panel-unanswered.js';
import { answerPeriodRunsOn, examinationGoesOn } from './suspension-over.js';
import { watchDepartment } from './watch-department.js';

type Reaction = (tx: Tx, deadlines: Deadlines, row: DeadlineRow) => Promise<void>;

/** What this service does by itself when a deadline lapses; every other stage only reminds. D03 lapsed: taken to agree. */
const whenLapsed: Readonly<Record<string, Reaction>> = {
  D04: (tx, _, row) => agencyLapsed(tx, row),
  D05: (tx, _, row) => closeAfterReceipt(tx, row),
  'SET-NEW-REPORT': (tx, _, row) => missNewReport(tx, row),
  'SET-PANEL-ANSWER': (tx, _, row) => panelLeftUnanswered(tx, row),
  'SET-FORWARD': watchDepartment,
  'SET-SERVE-RESULT': watchDepartment,
  'SET-REAPPLY': endUnanswered,
};

@Injectable()
export class ReactToStage implements DeadlineReactions {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly documents: ReviewDocuments,
  ) {}

  async onStage(tx: Tx, row: DeadlineRow, stage: DeadlineStage): Promise<void> {
    if (stage === 'lapsed') await whenLapsed[row.key]?.(tx, this.deadlines, row);
  }

  async onResumed(tx: Tx, row: DeadlineRow, until: LocalDate): Promise<void> {
    if (row.key === 'D04') await answerPeriodRunsOn(tx, row, until);
    if (row.key === 'D06') await examinationGoesOn(tx, row, until);
  }

  async onMoved(tx: Tx, row: DeadlineRow, before: Pick<DeadlineRow, 'dueOn'>): Promise<void> {
    const { deadlines, documents } = this;
    if (row.key === 'D03') await lastDayToFileMoved(tx, { deadlines, documents }, row, before.dueOn);
    if (row.key === 'D05') await lastDayToApplyMoved(tx, deadlines, row);
  }
}
