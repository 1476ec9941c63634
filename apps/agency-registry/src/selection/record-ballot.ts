import { recordBallot, type RecordBallot as Body, type SelectionView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { checkBallot } from '../domain/check-ballot.js';
import { inserted } from '../inserted.js';
import { Ballot } from './ballot.entity.js';
import { doDeed, saved, selectionForDeed } from './selection.changes.js';

/** The client's clerk puts one household's ballot on file. The first one counts: nothing replaces it. */
@Controller()
export class RecordBallot {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(recordBallot)
  handle(@Asked() call: Call<Body>): Promise<SelectionView> {
    return this.deeds.once(call, async (tx) => {
      const selection = await selectionForDeed(tx, call);
      await doDeed(tx, call, selection, 'record-ballot');
      const { vote, seats, households, id: selectionId } = selection;
      if (!vote) throw new Error(`${selectionId} votes without a vote`);
      const bad = checkBallot(call.body, { ...vote, seats }, call.today);
      if (bad) throw new Refusal(bad.because, { pointer: bad.pointer });
      const householdNo = call.body.householdNo.trim();
      const ballot = { ...call.body, householdNo, id: randomUUID(), selectionId, recordedById: call.caller.id };
      if (!(await inserted(tx, Ballot, ballot))) throw new Refusal('ballot-already-cast', { pointer: '/householdNo' });
      const cast = await tx.manager.countBy(Ballot, { selectionId });
      if (cast > households) throw new Refusal('more-households-than-there-are', { pointer: '/householdNo' });
      return saved(tx, selection, 'ballot-recorded');
    });
  }
}
