import { findReviews, getReview, type FindReviews, type ReviewFile, type ReviewPage } from '#contracts';
import { historyOf } from '#history';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, pageOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { datesOf, datesOfOne, noDates } from '../dates/dates-of.js';
import { inSightOf } from './in-sight.js';
import { requireReviewSight } from './review.changes.js';
import { Review } from './review.entity.js';
import { viewOf } from './review.view.js';

/** Reviews, for the parties, the agency from the day it sees the application, and the officers in charge. */
@Controller()
export class ReviewsReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getReview)
  async get(@Asked() call: Call): Promise<ReviewFile> {
    const review = await this.db.manager.findOneByOrFail(Review, { id: call.target });
    requireReviewSight(call, review);
    const db = this.db.manager;
    const view = viewOf(review, await datesOfOne(db, review), call.today);
    return { ...view, history: await historyOf(db, review.id, call) };
  }

  @OnRequest(findReviews)
  async find(@Asked() call: Call<FindReviews>): Promise<ReviewPage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const { reportId, projectId, status, assigneeId } = call.body;
    const query = inSightOf(call, this.db.manager.createQueryBuilder(Review, 'f'))
      .orderBy('f.createdAt', 'DESC')
      .addOrderBy('f.id', 'DESC')
      .limit(limit + 1);
    if (call.caller.kind === 'agency') query.andWhere('f.availableOn is not null');
    if (reportId) query.andWhere('f.reportId = :reportId', { reportId });
    if (projectId) query.andWhere('f.projectId = :projectId', { projectId });
    if (status) query.andWhere('f.status = :status', { status });
    if (assigneeId && call.caller.kind === 'officer') query.andWhere('f.assigneeId = :assigneeId', { assigneeId });
    if (beforeAt) query.andWhere('(f.createdAt, f.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    const rows = await query.getMany();
    const dates = await datesOf(this.db.manager, rows);
    return pageOf(
      rows,
      limit,
      (one) => [one.createdAt.toISOString(), one.id],
      (one) => viewOf(one, dates.get(one.id) ?? noDates, call.today),
    );
  }
}
