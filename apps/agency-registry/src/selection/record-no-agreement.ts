import { recordNoAgreement, type RecordNoAgreement as Body, type SelectionView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { agreeByOf } from './agree-by.js';
import { doDeed, saved, selectionForDeed } from './selection.changes.js';

/** The client records that the talks came to nothing; where a period to agree is set, only once it is over. */
@Controller()
export class RecordNoAgreement {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(recordNoAgreement)
  handle(@Asked() call: Call<Body>): Promise<SelectionView> {
    return this.deeds.once(call, async (tx) => {
      const selection = await selectionForDeed(tx, call);
      await doDeed(tx, call, selection, 'find-no-agreement', call.body.reason);
      const agreeBy = (await agreeByOf(tx.manager, [selection.id])).get(selection.id);
      if (agreeBy && call.today <= agreeBy) throw new Refusal('agreement-period-running', { details: { agreeBy } });
      selection.noAgreementSha256 = call.body.evidenceSha256;
      return saved(tx, selection, 'selection-not-agreed');
    });
  }
}
