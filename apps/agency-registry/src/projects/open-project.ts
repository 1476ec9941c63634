import { openProject, type OpenProject as Body, type ProjectView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { KnownOrgan } from '#organs';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { saveChanged } from './project.changes.js';
import { Project } from './project.entity.js';

/** Opens a project of the officer's own organ, or one below it, under a regulator that exists. */
@Controller()
export class OpenProject {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(openProject)
  handle(@Asked() call: Call<Body>): Promise<ProjectView> {
    return this.deeds.once(call, async (tx) => {
      if (!officerOf(call).covers.includes(call.body.organId)) {
        throw new Refusal('organ-outside-your-scope', { pointer: '/organId' });
      }
      await requireOrgan(tx, 'organId', call.body);
      await requireOrgan(tx, 'regulatorOrganId', call.body);
      const project = tx.manager.create(Project, {
        id: randomUUID(),
        version: 1,
        ...call.body,
        referencePrices: call.body.referencePrices ?? [],
        appointments: [],
        valuationDateOrder: null,
        selection: null,
        lead: null,
        commissions: [],
      });
      return saveChanged(tx, project);
    });
  }
}

async function requireOrgan(tx: Tx, field: 'organId' | 'regulatorOrganId', body: Body): Promise<void> {
  const known = await tx.manager.existsBy(KnownOrgan, { organId: body[field] });
  if (!known) throw new Refusal('organ-not-known', { pointer: `/${field}` });
}
