import type { DeadlineStage } from '#contracts';
import type { DeadlineReactions, DeadlineRow } from '#deadlines';
import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import { closeAfterReceipt } from './close-after-receipt.js';
import { agencyLapsed } from './agency-lapsed.js';
import { missNewReport } from './miss-new-report.js';

type Reaction = (tx: Tx, row: DeadlineRow) => Promise<void>;

/** What this service does by itself when a deadline lapses; every other stage only reminds. D03 lapsed: taken to agree. */
const whenLapsed: Readonly<Record<string, Reaction>> = {
  D04: agencyLapsed,
  D05: closeAfterReceipt,
  'SET-NEW-REPORT': missNewReport,
};

@Injectable()
export class ReactToStage implements DeadlineReactions {
  async onStage(tx: Tx, row: DeadlineRow, stage: DeadlineStage): Promise<void> {
    if (stage === 'lapsed') await whenLapsed[row.key]?.(tx, row);
  }
}
