import { displayResults, type DisplayResults as Body, type DisplayView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { KnownProject } from '../registers/known-project.entity.js';
import { displayViewOf } from './display-view.js';
import { PublicDisplay } from './public-display.entity.js';

/** Records a public display of the preliminary household results (办法 art. 16). One that is too short is taken, marked. */
@Controller()
export class DisplayResults {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(displayResults)
  handle(@Asked() call: Call<Body>): Promise<DisplayView> {
    return this.deeds.once(call, async (tx) => {
      const { projectId, state } = await tx.manager.findOneByOrFail(KnownProject, { projectId: call.target });
      requireSight(call, { tenant: tx.tenant, organIds: [state.organId] });
      const { from, to, place } = call.body;
      if (to < from) throw new Refusal('span-reversed', { pointer: '/to' });
      const display: PublicDisplay = {
        id: randomUUID(),
        tenant: tx.tenant,
        projectId,
        jurisdiction: state.jurisdiction,
        fromOn: from,
        toOn: to,
        place,
        displayedBy: call.caller.id,
        createdAt: tx.now,
      };
      await tx.manager.insert(PublicDisplay, display);
      return { answer: displayViewOf(display), subjectId: display.id, after: display };
    });
  }
}
