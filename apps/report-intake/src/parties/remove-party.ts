import { removeParty, type PartyList, type RemoveParty as Body } from '#contracts';
import { actorOf, applyDeed } from '#history';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, FieldCipher, type Call, type Done } from '#service';
import { Controller } from '@nestjs/common';
import { partyWorkflow } from '../domain/party-workflow.js';
import { representationWorkflow } from '../domain/representation-workflow.js';
import { reportForUpdate, shownVersionOf } from '../reports/report.repository.js';
import { opened } from '../reports/personal-columns.js';
import { actingFor, bookOf, requireServingOrgan, tellParties } from './party-book.js';
import { partyViewsOf } from './party-view.js';
import { Party } from './party.entity.js';
import { Representative } from './representative.entity.js';

/** Takes a wrong entry off the file; whoever acted for that party acts for nobody from then on. */
@Controller()
export class RemoveParty {
  constructor(
    private readonly deeds: Deeds,
    private readonly cipher: FieldCipher,
  ) {}

  @OnRequest(removeParty)
  handle(@Asked() call: Call<Body>): Promise<PartyList> {
    return this.deeds.once(call, (tx) => this.remove(tx, call));
  }

  private async remove(tx: Tx, call: Call<Body>): Promise<Done<PartyList>> {
    const { manager } = tx;
    const { reportId } = await manager.findOneByOrFail(Party, { id: call.target });
    const report = await reportForUpdate(tx, { ...call, ifMatch: null }, reportId);
    requireServingOrgan(call, report);
    const party = await manager.findOneByOrFail(Party, { id: call.target });
    const reason = this.cipher.encrypt(call.body.reason, 'history.reason');
    await applyDeed(tx, partyWorkflow, party, 'remove', actorOf(call), reason);
    await manager.update(Party, { id: party.id }, { state: party.state });
    for (const one of actingFor(await bookOf(manager, reportId), party.id)) {
      await applyDeed(tx, representationWorkflow, one, 'end', actorOf(call), reason);
      await manager.update(Representative, { id: one.id }, { state: one.state });
    }
    const book = await tellParties(tx, reportId);
    const version = await shownVersionOf(manager, report);
    const { owner } = opened(this.cipher, version.body.household, version);
    const items = partyViewsOf(this.cipher, reportId, owner, book);
    return { answer: { reportId, items }, subjectId: party.id, after: party };
  }
}
