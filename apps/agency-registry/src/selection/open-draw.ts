import { openDraw, type OpenDraw as Body, type SelectionView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { packOf } from '#statutory-clock';
import { Controller } from '@nestjs/common';
import { drawAgencies } from '../domain/draw-agencies.js';
import { conclude, doDeed, saved, selectionForDeed } from './selection.changes.js';
import type { Selection } from './selection.entity.js';

/** Opens the texts and the secret together; the lot falls in the same moment, and all of it is public. */
@Controller()
export class OpenDraw {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(openDraw)
  handle(@Asked() call: Call<Body>): Promise<SelectionView> {
    return this.deeds.once(call, async (tx) => {
      const selection = await selectionForDeed(tx, call);
      await doDeed(tx, call, selection, 'draw');
      requireNotary(call, selection);
      const { draw, drawSecret: secret, seats, id: selectionId } = selection;
      if (!draw || !secret) throw new Error(`${selectionId} draws without a draw`);
      const { texts, evidenceSha256, notary } = call.body;
      const seals = draw.texts.map(({ seal }) => seal);
      const drawn = drawAgencies({ ...draw, selectionId, secret, seats, seals, texts }, call.today);
      if (!drawn.drawn) throw new Refusal(drawn.because, drawn.pointer ? { pointer: drawn.pointer } : {});
      const { seed, order, agencyIds } = drawn;
      selection.draw = {
        ...draw,
        texts: draw.texts.map((sealed, at) => ({ ...sealed, text: texts[at] ?? '' })),
        opened: { seed, order, drawnOn: call.today, evidenceSha256, ...(notary ? { notary } : {}) },
      };
      await conclude(tx, selection, { method: 'draw', concludedOn: call.today, agencyIds });
      return saved(tx, selection, 'draw-opened');
    });
  }
}

/** Where the place asks for a notary, one certified the draw on site and put a text of its own into it. */
function requireNotary({ body }: Call<Body>, { packId, draw }: Selection): void {
  if (!packOf(packId).selection.notary) return;
  if (!body.notary) throw new Refusal('notary-required', { pointer: '/notary' });
  if (!draw?.texts.some(({ witness }) => witness === 'notary')) throw new Refusal('notary-required');
}
