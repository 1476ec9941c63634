import { registerRepresentative, type RegisterRepresentative as Body, type RepresentativeView } from '#contracts';
import { actorOf, openFile } from '#history';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, FieldCipher, type Call, type Done } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { decideAuthority } from '../domain/decide-authority.js';
import { representationWorkflow } from '../domain/representation-workflow.js';
import { reportForUpdate } from '../reports/report.repository.js';
import { bookOf, onFile, requireRoom, requireServingOrgan, tellParties } from './party-book.js';
import { representativeViewOf } from './party-view.js';
import { sealPerson } from './person-columns.js';
import { Representative } from './representative.entity.js';

/** Names who may act for a party: an officer at the counter after an identity check, or the household by claim. */
@Controller()
export class RegisterRepresentative {
  constructor(
    private readonly deeds: Deeds,
    private readonly cipher: FieldCipher,
  ) {}

  @OnRequest(registerRepresentative)
  handle(@Asked() call: Call<Body>): Promise<RepresentativeView> {
    return this.deeds.once(call, (tx) => this.register(tx, call));
  }

  private async register(tx: Tx, call: Call<Body>): Promise<Done<RepresentativeView>> {
    const { person, partyId, authoritySha256, scope, validFrom, validUntil } = call.body;
    const report = await reportForUpdate(tx, call, call.target);
    requireServingOrgan(call, report);
    const book = await bookOf(tx.manager, report.id);
    requireRoom(book);
    const known = [report.id, ...onFile(book).map(({ id }) => id)];
    if (!known.includes(partyId)) throw new Refusal('party-unknown', { pointer: '/partyId' });
    const identityDocument = requireAuthority(tx, call);
    const representative: Representative = {
      id: randomUUID(),
      tenant: report.tenant,
      reportId: report.id,
      partyId,
      state: representationWorkflow.initial,
      authoritySha256,
      scope,
      validFrom,
      validUntil,
      identityDocument,
      registeredAt: tx.now,
      registeredBy: call.caller.id,
      ...sealPerson(this.cipher, 'representative', person),
    };
    await tx.manager.insert(Representative, representative);
    await openFile(tx, representationWorkflow, representative, 'open', actorOf(call));
    await tellParties(tx, report.id);
    const answer = representativeViewOf(this.cipher, representative);
    return { answer, subjectId: representative.id, after: representative };
  }
}

/** Answers by which document the representative was known; a household by claim checks nobody. */
function requireAuthority(tx: Tx, { caller, body }: Call<Body>): Representative['identityDocument'] {
  const { validFrom, validUntil, identityDocument } = body;
  const by = caller.kind === 'household' ? 'household' : 'officer';
  const identityChecked = identityDocument !== undefined;
  const decision = decideAuthority({ validFrom, validUntil, identityChecked, by }, tx.today);
  if (!decision.valid) throw new Refusal(decision.because, { pointer: decision.pointer });
  return by === 'household' ? null : (identityDocument ?? null);
}
