import { addReplyTemplate, type AddReplyTemplate as Body, type ReplyTemplateView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { readTemplate, templatePlaceholders } from '../domain/render-template.js';
import { ReplyTemplate } from './reply-template.entity.js';
import { templateViewOf } from './reply-templates.read-model.js';

/** Adds a text to those an organ's officers reply with; what it names must be something a case has. */
@Controller()
export class AddReplyTemplate {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(addReplyTemplate)
  handle(@Asked() call: Call<Body>): Promise<ReplyTemplateView> {
    return this.deeds.once(call, async (tx) => {
      const { organId, title, text } = call.body;
      if (!officerOf(call).covers.includes(organId)) {
        throw new Refusal('organ-outside-your-scope', { pointer: '/organId' });
      }
      const reading = readTemplate(text);
      if (!reading.sound) {
        const details = { unknown: reading.unknown, known: Object.keys(templatePlaceholders) };
        throw new Refusal(reading.because, { pointer: '/text', details });
      }
      const template = tx.manager.create(ReplyTemplate, {
        id: randomUUID(),
        tenant: call.caller.tenant,
        organId,
        title,
        text,
        authorId: call.caller.id,
        createdAt: call.now,
      });
      await tx.manager.save(template);
      return { answer: templateViewOf(template), subjectId: template.id, after: template };
    });
  }
}
