import type { OpinionView } from '#contracts';
import { Documents } from '#documents';
import type { Tx } from '#messaging';
import { organNameOf } from '#organs';
import { choosePack } from '#statutory-clock';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Determination } from '../determination/determination.entity.js';
import { seatedPanel } from '../determination/seated-panel.js';
import { Expert } from '../experts/expert.entity.js';
import { caseInWords, readersOf } from './case-in-words.js';
import { draftDeterminationOpinion } from './draft-determination-opinion.js';

/** Issues what a determination calls for on paper, in the transaction of its deed. */
@Injectable()
export class DeterminationDocuments {
  constructor(private readonly documents: Documents) {}

  /** The opinion, signed by the committee; it stands with the review it belongs to. */
  async issueOpinion(tx: Tx, determination: Determination, opinion: OpinionView): Promise<void> {
    const { reviewId: subjectId, jurisdiction, filedOn, receivedOn } = determination;
    const organId = determination.committeeOrganId ?? determination.organId;
    const { caveat } = choosePack(jurisdiction, filedOn);
    const content = draftDeterminationOpinion({
      ...(await caseInWords(tx.manager, determination)),
      filedOn,
      receivedOn: receivedOn ?? filedOn,
      opinion,
      panel: await seatsOf(tx, determination),
      organName: await organNameOf(tx.manager, organId),
      cautions: caveat ? [`${caveat.zh}。`] : [],
    });
    const readers = readersOf(determination, true);
    readers.organIds.push(organId);
    await this.documents.issue(tx, { kind: 'determination-opinion', subjectId, organId, readers, content });
  }
}

/** Who sits on the panel, by field, in the order of their seats. */
async function seatsOf(tx: Tx, { id }: Determination) {
  const memberIds = (await seatedPanel(tx.manager, id))?.memberIds ?? [];
  const fields = new Map((await tx.manager.findBy(Expert, { id: In(memberIds) })).map((one) => [one.id, one.field]));
  return memberIds.flatMap((expertId) => {
    const field = fields.get(expertId);
    return field ? [{ expertId, field }] : [];
  });
}
