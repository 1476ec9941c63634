import { openStudy, type OpenStudy as Body, type StudyView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Study } from './study.entity.js';
import { viewOf } from './study.repository.js';

/** Opens a study of the officer's organ, saying where its facts come from. */
@Controller()
export class OpenStudy {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(openStudy)
  handle(@Asked() call: Call<Body>): Promise<StudyView> {
    return this.deeds.once(call, async (tx) => {
      const { name, source, notes, currency } = call.body;
      const study = tx.manager.create(Study, {
        id: randomUUID(),
        tenant: call.caller.tenant,
        organId: officerOf(call).organId,
        name,
        source,
        notes,
        currency: currency ?? 'CNY',
        openedAt: call.now,
      });
      await tx.manager.insert(Study, study);
      return { answer: viewOf(study, 0), subjectId: study.id, after: study };
    });
  }
}
