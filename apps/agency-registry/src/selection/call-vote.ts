import { callVote, type CallVote as Body, type SelectionView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { isReversed } from '../domain/dated.js';
import { participantsOf } from './participants.js';
import { doDeed, saved, selectionForDeed } from './selection.changes.js';

/** The client calls the households to vote; who may be voted for is fixed with it. */
@Controller()
export class CallVote {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(callVote)
  handle(@Asked() call: Call<Body>): Promise<SelectionView> {
    return this.deeds.once(call, async (tx) => {
      const selection = await selectionForDeed(tx, call);
      await doDeed(tx, call, selection, 'call-vote');
      const { from, closesOn, place } = call.body;
      if (from < call.today) throw new Refusal('called-for-the-past', { pointer: '/from' });
      if (isReversed({ from, to: closesOn })) throw new Refusal('span-reversed', { pointer: '/closesOn' });
      selection.vote = { from, closesOn, place, participants: await participantsOf(tx, selection) };
      return saved(tx, selection, 'vote-called');
    });
  }
}
