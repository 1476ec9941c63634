import { draftReply, findReplyTemplates } from '#contracts';
import type { DraftReply, FindReplyTemplates, ReplyDraft, ReplyTemplatePage, ReplyTemplateView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, officerOf, pageOf, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { datesOfOne } from '../dates/dates-of.js';
import { readTemplate, renderTemplate, type TemplatePlaceholder } from '../domain/render-template.js';
import { KnownReport } from '../known/known-report.entity.js';
import { requireReviewSight } from '../review/review.changes.js';
import { Review } from '../review/review.entity.js';
import { ReplyTemplate } from './reply-template.entity.js';

export function templateViewOf({ id, organId, title, text }: ReplyTemplate): ReplyTemplateView {
  const reading = readTemplate(text);
  return { id, organId, title, text, placeholders: reading.sound ? reading.placeholders : [] };
}

/** The templates of the organs an officer covers, and drafts made from them. Nothing is sent from here. */
@Controller()
export class ReplyTemplatesReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(findReplyTemplates)
  async find(@Asked() call: Call<FindReplyTemplates>): Promise<ReplyTemplatePage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const { covers, tenant } = officerOf(call);
    const query = this.db.manager
      .createQueryBuilder(ReplyTemplate, 't')
      .where('t.tenant = :tenant and t.organId = any(:covers)', { tenant, covers })
      .orderBy('t.createdAt', 'DESC')
      .addOrderBy('t.id', 'DESC')
      .limit(limit + 1);
    if (beforeAt) query.andWhere('(t.createdAt, t.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    return pageOf(await query.getMany(), limit, (one) => [one.createdAt.toISOString(), one.id], templateViewOf);
  }

  @OnRequest(draftReply)
  async draft(@Asked() call: Call<DraftReply>): Promise<ReplyDraft> {
    const db = this.db.manager;
    const review = await db.findOneByOrFail(Review, { id: call.target });
    requireReviewSight(call, review);
    const template = await db.findOneByOrFail(ReplyTemplate, { id: call.body.templateId });
    requireSight(call, { tenant: template.tenant, organIds: [template.organId] });
    const values = await this.valuesOf(review, call);
    return { reviewId: review.id, templateId: template.id, ...renderTemplate(template.text, values) };
  }

  private async valuesOf(review: Review, { today }: Call): Promise<Partial<Record<TemplatePlaceholder, string>>> {
    const { reportId, reportVersion: version, id: reviewId, filedOn, resultServedOn } = review;
    const report = await this.db.manager.findOneByOrFail(KnownReport, { reportId, version });
    const { D03, D04, D05 } = await datesOfOne(this.db.manager, review);
    return {
      today,
      reviewId,
      filedOn,
      reportCode: report.reportCode,
      ...(D03 ? { filingDueOn: D03.dueOn } : {}),
      ...(D04 ? { answerDueOn: D04.dueOn } : {}),
      ...(D05 ? { determinationDueOn: D05.dueOn } : {}),
      ...(resultServedOn ? { resultServedOn } : {}),
    };
  }
}
