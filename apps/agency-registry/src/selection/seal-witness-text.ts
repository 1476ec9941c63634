import { sealWitnessText, type SealWitnessText as Body, type SelectionView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { doDeed, saved, selectionForDeed, selectionInSight } from './selection.changes.js';
import type { SealedText } from './selection.entity.js';

const mostWitnesses = 100;

/** A witness hands in a text under seal: through the client's clerk, or, an agency that takes part, by itself and once. */
@Controller()
export class SealWitnessText {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(sealWitnessText)
  handle(@Asked() call: Call<Body>): Promise<SelectionView> {
    return this.deeds.once(call, async (tx) => {
      const selection = await (call.caller.kind === 'agency' ? selectionInSight : selectionForDeed)(tx, call);
      await doDeed(tx, call, selection, 'seal-text');
      if (!selection.draw) throw new Error(`${selection.id} draws without a draw`);
      const { texts } = selection.draw;
      if (texts.length >= mostWitnesses) throw new Refusal('too-many-witnesses');
      selection.draw = { ...selection.draw, texts: [...texts, sealedBy(call, texts)] };
      return saved(tx, selection, 'text-sealed');
    });
  }
}

function sealedBy({ caller, body }: Call<Body>, before: readonly SealedText[]): SealedText {
  if (caller.kind !== 'agency') return { witness: body.witness, seal: body.seal };
  const { agencyId } = caller;
  if (body.witness !== 'agency') throw new Refusal('witness-not-yours', { pointer: '/witness' });
  if (before.some((text) => text.agencyId === agencyId)) throw new Refusal('text-already-sealed');
  return { witness: 'agency', agencyId, seal: body.seal };
}
