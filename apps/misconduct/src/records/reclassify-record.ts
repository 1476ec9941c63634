import type { PenaltyName, SeverityClass } from '#contracts';
import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import { reclassify } from '../domain/reclassify.js';
import { recordWorkflow } from '../domain/record-workflow.js';
import { advance, type Said } from '../proceedings/advance.js';
import type { BadConductRecord } from './bad-conduct-record.entity.js';
import { Publication } from './publication.js';
import { neverShown } from './record-term.js';

/** Puts an entry into a lighter class, and its publication with it. Both classes and both terms stay in the history. */
@Injectable()
export class ReclassifyRecord {
  constructor(private readonly publication: Publication) {}

  /** By the penalties a remedy has left. */
  async byPenalties(
    tx: Tx,
    record: BadConductRecord,
    penalties: readonly PenaltyName[],
    by: Said['by'],
  ): Promise<void> {
    const { severityClass: recordClass, decidedOn } = record;
    const changed = reclassify({ recordClass, decidedOn, penalties });
    if (!changed) throw new Refusal('publication-rule-unknown');
    const { publication } = changed;
    const term = publication.published ? publication : neverShown(record.instrument);
    await this.apply(tx, record, { severityClass: changed.recordClass, ...daysOf(term) }, by);
  }

  /** To a class somebody named, no graver than it was. */
  async to(tx: Tx, record: BadConductRecord, severityClass: SeverityClass, by: Said['by']): Promise<void> {
    const asPenalty = { minor: 'warning', ordinary: 'large-fine', serious: 'revocation' } as const;
    await this.byPenalties(tx, record, [asPenalty[severityClass]], by);
  }

  private async apply(tx: Tx, record: BadConductRecord, to: Classed, by: Said['by']): Promise<void> {
    const told = { by, content: { before: classOf(record), after: to } };
    const isShown = record.state === 'PUBLISHED';
    Object.assign(record, to);
    if (!isShown) return advance(tx, recordWorkflow, record, { deed: 'reclassify', ...told });
    if (record.expiresOn === null) return this.publication.takeDown(tx, record, told);
    if (tx.today > record.expiresOn) return this.publication.expire(tx, record, told);
    return this.publication.show(tx, record, 'reclassify', told);
  }
}

type Classed = Pick<BadConductRecord, 'severityClass' | 'publishFrom' | 'earliestRepairOn' | 'expiresOn'>;

const daysOf = ({ publishFrom, earliestRepairOn, expiresOn }: Omit<Classed, 'severityClass'>) => ({
  publishFrom,
  earliestRepairOn,
  expiresOn,
});

const classOf = (record: BadConductRecord): Classed => ({ severityClass: record.severityClass, ...daysOf(record) });
