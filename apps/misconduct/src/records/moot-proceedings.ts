import { Deadlines } from '#deadlines';
import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { RecordDispute } from '../disputes/record-dispute.entity.js';
import { disputeWorkflow } from '../domain/dispute-workflow.js';
import { repairWorkflow } from '../domain/repair-workflow.js';
import { advance, type Said } from '../proceedings/advance.js';
import { CreditRepair } from '../repairs/credit-repair.entity.js';
import { whichDispute, whichRepair } from './record-deadlines.js';
import type { BadConductRecord } from './bad-conduct-record.entity.js';

/** Ends what is asked for about an entry that has ended itself. The caller holds the entry's lock and saves it. */
@Injectable()
export class MootProceedings {
  constructor(private readonly deadlines: Deadlines) {}

  async repairs(tx: Tx, record: BadConductRecord, { by }: Said): Promise<void> {
    const open = await tx.manager.find(CreditRepair, {
      where: { recordId: record.id, state: In(['APPLIED', 'ACCEPTED', 'VERIFIED']) },
      lock: { mode: 'pessimistic_write' },
    });
    for (const repair of open) {
      repair.dueOn = null;
      await advance(tx, repairWorkflow, repair, { deed: 'moot', by });
      for (const which of whichRepair(repair.id)) await this.deadlines.cancel(tx, which, 'moot');
    }
  }

  async disputes(tx: Tx, record: BadConductRecord, { by }: Said): Promise<void> {
    const open = await tx.manager.find(RecordDispute, {
      where: { recordId: record.id, state: 'OPEN' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const dispute of open) {
      await advance(tx, disputeWorkflow, dispute, { deed: 'moot', by });
      await this.deadlines.cancel(tx, whichDispute(dispute.id), 'moot');
    }
    record.openDisputes = 0;
    await tx.manager.save(record);
  }
}
