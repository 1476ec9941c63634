import { recordChanged, type RecordChanged } from '#contracts';
import { Deadlines } from '#deadlines';
import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import { recordWorkflow, type RecordDeed } from '../domain/record-workflow.js';
import { advance, type Said } from '../proceedings/advance.js';
import { MootProceedings } from './moot-proceedings.js';
import type { BadConductRecord } from './bad-conduct-record.entity.js';

const endOf = (record: BadConductRecord) => ({
  key: 'SET-PUBLICATION-END' as const,
  subjectKind: 'record',
  subjectId: record.id,
});

/** Puts an entry before the public and takes it away again, with all that hangs on it. The caller holds its lock. */
@Injectable()
export class Publication {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly moot: MootProceedings,
  ) {}

  /** Shown from now to its last day, on which a deadline ends it. */
  async show(
    tx: Tx,
    record: BadConductRecord,
    deed: 'publish' | 'republish' | 'reclassify',
    told: Said,
  ): Promise<void> {
    await advance(tx, recordWorkflow, record, { deed, ...told });
    const { agencyId, organId, publishFrom, expiresOn } = record;
    if (publishFrom === null || expiresOn === null) throw new Error('a published entry has a term');
    await this.deadlines.openOn(tx, {
      ...endOf(record),
      from: publishFrom,
      dueOn: expiresOn,
      mustAct: [],
      agencyId,
      organId,
    });
    tell(tx, record, 'published');
  }

  /** Its last day is over. */
  async expire(tx: Tx, record: BadConductRecord, told: Said): Promise<void> {
    await this.hide(tx, record, 'expire', told, 'expired');
    await this.moot.repairs(tx, record, told);
  }

  async repair(tx: Tx, record: BadConductRecord, told: Said): Promise<void> {
    record.repairedOn = tx.today;
    await this.hide(tx, record, 'repair', told, 'repaired');
  }

  /** What is left of the penalty is no longer shown. */
  async takeDown(tx: Tx, record: BadConductRecord, told: Said): Promise<void> {
    await this.hide(tx, record, 'take-down', told, 'unpublished');
    await this.moot.repairs(tx, record, told);
  }

  /** The decision was annulled: the entry is taken back, whatever state it is in. */
  async withdraw(tx: Tx, record: BadConductRecord, told: Said): Promise<void> {
    await this.hide(tx, record, 'withdraw', told, 'withdrawn');
    await this.moot.repairs(tx, record, told);
    await this.moot.disputes(tx, record, told);
  }

  private async hide(
    tx: Tx,
    record: BadConductRecord,
    deed: RecordDeed,
    told: Said,
    state: RecordChanged['state'],
  ): Promise<void> {
    await advance(tx, recordWorkflow, record, { deed, ...told });
    if (state !== 'expired') await this.deadlines.cancel(tx, endOf(record), deed);
    tell(tx, record, state);
  }
}

function tell(tx: Tx, { id, agencyId, violationCode }: BadConductRecord, state: RecordChanged['state']): void {
  tx.emit(recordChanged, { recordId: id, agencyId, violationCode, state, on: tx.today });
}
