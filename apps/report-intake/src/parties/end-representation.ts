import { endRepresentation, type EndRepresentation as Body, type RepresentativeView } from '#contracts';
import { actorOf, applyDeed } from '#history';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, FieldCipher, type Call, type Done } from '#service';
import { Controller } from '@nestjs/common';
import { representationWorkflow } from '../domain/representation-workflow.js';
import { reportForUpdate } from '../reports/report.repository.js';
import { requireServingOrgan, tellParties } from './party-book.js';
import { representativeViewOf } from './party-view.js';
import { Representative } from './representative.entity.js';

/** Ends a representative's authority from today, whatever last day its letter names. */
@Controller()
export class EndRepresentation {
  constructor(
    private readonly deeds: Deeds,
    private readonly cipher: FieldCipher,
  ) {}

  @OnRequest(endRepresentation)
  handle(@Asked() call: Call<Body>): Promise<RepresentativeView> {
    return this.deeds.once(call, (tx) => this.end(tx, call));
  }

  private async end(tx: Tx, call: Call<Body>): Promise<Done<RepresentativeView>> {
    const { manager } = tx;
    const { reportId } = await manager.findOneByOrFail(Representative, { id: call.target });
    const report = await reportForUpdate(tx, { ...call, ifMatch: null }, reportId);
    requireServingOrgan(call, report);
    const representative = await manager.findOneByOrFail(Representative, { id: call.target });
    const reason = this.cipher.encrypt(call.body.reason, 'history.reason');
    await applyDeed(tx, representationWorkflow, representative, 'end', actorOf(call), reason);
    await manager.update(Representative, { id: representative.id }, { state: representative.state });
    await tellParties(tx, reportId);
    const answer = representativeViewOf(this.cipher, representative);
    return { answer, subjectId: representative.id, after: representative };
  }
}
