import type { EndPenaltyRemedy } from '#contracts';
import { Deadlines } from '#deadlines';
import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import type { Said } from '../proceedings/advance.js';
import type { BadConductRecord } from '../records/bad-conduct-record.entity.js';
import { Publication } from '../records/publication.js';
import { ReclassifyRecord } from '../records/reclassify-record.js';

interface Ended extends Pick<EndPenaltyRemedy, 'result' | 'on' | 'documentNo' | 'penalties'> {
  by: Said['by'];
}

/** The period in which the organ takes a publication back and says why (行政处罚法 art. 48). */
export const whichExplanation = (recordId: string) => ({
  key: 'D15' as const,
  subjectKind: 'record',
  subjectId: recordId,
});

/** What the end of a remedy does to the entry: an annulled decision takes it back, a changed one sets its class anew. */
@Injectable()
export class CascadeRemedy {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly publication: Publication,
    private readonly reclassify: ReclassifyRecord,
  ) {}

  async toRecord(tx: Tx, record: BadConductRecord, { result, on, documentNo, penalties, by }: Ended): Promise<void> {
    const isOver = record.state === 'WITHDRAWN';
    if (isOver || (result !== 'annul' && result !== 'change')) {
      await tx.manager.save(record);
      return;
    }
    const wasPublic = record.state === 'PUBLISHED';
    record.change = { outcome: result === 'annul' ? 'annulled' : 'changed', on };
    if (result === 'annul') await this.publication.withdraw(tx, record, { by, content: { documentNo, on } });
    else await this.reclassify.byPenalties(tx, record, penalties ?? [], by);
    if (wasPublic) await this.oweExplanation(tx, record, on);
  }

  private async oweExplanation(tx: Tx, { id, organId, agencyId }: BadConductRecord, from: string): Promise<void> {
    const concerned = { jurisdiction: 'CN', mustAct: ['regulator' as const], organId, agencyId };
    await this.deadlines.open(tx, { ...whichExplanation(id), from, ...concerned });
  }
}
