import { callDraw, type CallDraw as Body, type SelectionView } from '#contracts';
import { commitmentOf, newDrawSecret, Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { participantsOf } from './participants.js';
import { doDeed, saved, selectionForDeed } from './selection.changes.js';

/** The client calls a draw: who takes part and the commitment to the secret are public from now on. */
@Controller()
export class CallDraw {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(callDraw)
  handle(@Asked() call: Call<Body>): Promise<SelectionView> {
    return this.deeds.once(call, async (tx) => {
      const selection = await selectionForDeed(tx, call);
      await doDeed(tx, call, selection, 'call-draw');
      const { drawOn, place } = call.body;
      if (drawOn < call.today) throw new Refusal('called-for-the-past', { pointer: '/drawOn' });
      const participants = await participantsOf(tx, selection);
      const secret = newDrawSecret();
      selection.drawSecret = secret;
      selection.draw = { drawOn, place, participants, commitment: commitmentOf(secret), texts: [] };
      return saved(tx, selection, 'draw-called');
    });
  }
}
