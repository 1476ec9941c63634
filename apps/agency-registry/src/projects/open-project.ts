import { openProject, type OpenProject as Body, type ProjectView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { saveChanged } from './project.changes.js';
import { Project } from './project.entity.js';

/** Opens a project of the officer's own organ, or one below it. */
@Controller()
export class OpenProject {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(openProject)
  handle(@Asked() call: Call<Body>): Promise<ProjectView> {
    return this.deeds.once(call, (tx) => {
      if (!officerOf(call).covers.includes(call.body.organId)) {
        throw new Refusal('organ-outside-your-scope', { pointer: '/organId' });
      }
      const project = tx.manager.create(Project, {
        id: randomUUID(),
        version: 1,
        ...call.body,
        appointments: [],
        valuationDateOrder: null,
      });
      return saveChanged(tx, project);
    });
  }
}
