import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import { Publication } from './publication.js';
import { lockRecord } from './record.repository.js';

const system = { actorKind: 'system', actorId: 'expire-record' } as const;

/** Ends the publication of an entry whose last day is over; one that ended otherwise meanwhile stays as it is. */
@Injectable()
export class ExpireRecord {
  constructor(private readonly publication: Publication) {}

  async expire(tx: Tx, recordId: string): Promise<void> {
    const record = await lockRecord(tx, recordId);
    if (record.state !== 'PUBLISHED' || record.expiresOn === null || tx.today <= record.expiresOn) return;
    await this.publication.expire(tx, record, { by: system, reason: 'term-over' });
  }
}
