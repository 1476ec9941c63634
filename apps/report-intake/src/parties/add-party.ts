import { addParty, type AddParty as Body, type PartyView } from '#contracts';
import { actorOf, openFile } from '#history';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, FieldCipher, type Call, type Done } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { partyWorkflow } from '../domain/party-workflow.js';
import { sharesExceedWhole } from '../domain/shares-exceed-whole.js';
import { reportForUpdate } from '../reports/report.repository.js';
import { bookOf, onFile, requireRoom, requireServingOrgan, tellParties } from './party-book.js';
import { partyViewOf } from './party-view.js';
import { Party } from './party.entity.js';
import { sealPerson } from './person-columns.js';

/** Puts a co-owner, an heir or a tenant of public housing on the file of a report. */
@Controller()
export class AddParty {
  constructor(
    private readonly deeds: Deeds,
    private readonly cipher: FieldCipher,
  ) {}

  @OnRequest(addParty)
  handle(@Asked() call: Call<Body>): Promise<PartyView> {
    return this.deeds.once(call, (tx) => this.add(tx, call));
  }

  private async add(tx: Tx, call: Call<Body>): Promise<Done<PartyView>> {
    const { kind, person, share = null, basisSha256 } = call.body;
    const report = await reportForUpdate(tx, call, call.target);
    requireServingOrgan(call, report);
    const book = await bookOf(tx.manager, report.id);
    requireRoom(book);
    if (sharesExceedWhole([...onFile(book).map((party) => party.share), share])) {
      throw new Refusal('shares-exceed-whole', { pointer: '/share' });
    }
    const party: Party = {
      id: randomUUID(),
      tenant: report.tenant,
      reportId: report.id,
      state: partyWorkflow.initial,
      kind,
      share,
      basisSha256,
      addedAt: tx.now,
      addedBy: call.caller.id,
      ...sealPerson(this.cipher, 'party', person),
    };
    await tx.manager.insert(Party, party);
    await openFile(tx, partyWorkflow, party, 'open', actorOf(call));
    const now = await tellParties(tx, report.id);
    return { answer: partyViewOf(this.cipher, party, now), subjectId: party.id, after: party };
  }
}
