import type { PenaltyName, SeverityClass } from '#contracts';
import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { Injectable } from '@nestjs/common';
import { decidePublication } from '../domain/publication-period.js';
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
    const lighter = reclassify({ recordClass, decidedOn, penalties });
    if (!lighter) throw new Refusal('publication-rule-unknown');
    await this.to(tx, record, lighter, by);
  }

  /** To a class no graver than it was; the same one keeps its term. */
  async to(tx: Tx, record: BadConductRecord, severityClass: SeverityClass, by: Said['by']): Promise<void> {
    const before = classOf(record);
    const after = severityClass === record.severityClass ? before : classed(record, severityClass);
    const said = { by, content: { before, after } };
    const isShown = record.state === 'PUBLISHED';
    Object.assign(record, after);
    if (!isShown) await advance(tx, recordWorkflow, record, { deed: 'reclassify', ...said });
    else if (record.expiresOn === null) await this.publication.takeDown(tx, record, said);
    else if (tx.today > record.expiresOn) await this.publication.expire(tx, record, said);
    else await this.publication.show(tx, record, 'reclassify', said);
  }
}

type Classed = Pick<BadConductRecord, 'severityClass' | 'publishFrom' | 'earliestRepairOn' | 'expiresOn'>;

/** The days of the class, counted from the same decision; a minor entry is not shown. */
function classed({ decidedOn, instrument }: BadConductRecord, severityClass: SeverityClass): Classed {
  const publication = decidePublication({ recordClass: severityClass, decidedOn, neededMonths: null });
  return classOf({ severityClass, ...(publication.published ? publication : neverShown(instrument)) });
}

const classOf = ({ severityClass, publishFrom, earliestRepairOn, expiresOn }: Classed): Classed => ({
  severityClass,
  publishFrom,
  earliestRepairOn,
  expiresOn,
});
