import { concludeVote, type ConcludeVote as Body, type SelectionView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { packOf } from '#statutory-clock';
import { Controller } from '@nestjs/common';
import { countVote } from '../domain/count-vote.js';
import { Ballot } from './ballot.entity.js';
import { conclude, doDeed, saved, selectionForDeed } from './selection.changes.js';

/** Counts the ballots once the last day is over: agencies are chosen, or the vote has failed and the lot follows. */
@Controller()
export class ConcludeVote {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(concludeVote)
  handle(@Asked() call: Call<Body>): Promise<SelectionView> {
    return this.deeds.once(call, async (tx) => {
      const selection = await selectionForDeed(tx, call);
      const { vote, households, seats, id: selectionId } = selection;
      const policy = packOf(selection.packId).selection;
      const ballots = await tx.manager.findBy(Ballot, { selectionId });
      const choices = ballots.map(({ agencyIds }) => agencyIds);
      const count = countVote({ ballots: choices, participants: vote?.participants ?? [], households, seats }, policy);
      await doDeed(tx, call, selection, count.result === 'chosen' ? 'choose' : 'fail-vote');
      if (!vote || call.today <= vote.closesOn) throw new Refusal('vote-still-open');
      const { notary } = call.body;
      if (policy.notary && !notary) throw new Refusal('notary-required', { pointer: '/notary' });
      const { result, tally } = count;
      selection.vote = { ...vote, count: { result, tally }, ...(notary ? { notary } : {}) };
      if (count.result === 'chosen') {
        await conclude(tx, selection, { method: 'vote', concludedOn: call.today, agencyIds: count.agencyIds });
      }
      return saved(tx, selection, `vote-${result}`);
    });
  }
}
