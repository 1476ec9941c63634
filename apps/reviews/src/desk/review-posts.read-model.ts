import { findReviewPosts, type FindReviewPosts, type ReviewPostPage, type ReviewPostView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, pageOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { requireReviewSight } from '../review/review.changes.js';
import { Review } from '../review/review.entity.js';
import { ReviewPost } from './review-post.entity.js';

export const postViewOf = ({ id, reviewId, speaker, text, inReplyTo, createdAt }: ReviewPost): ReviewPostView => ({
  id,
  reviewId,
  speaker,
  text,
  ...(inReplyTo ? { inReplyTo } : {}),
  at: createdAt.toISOString(),
});

/** What was said inside a review, for all who may see it. */
@Controller()
export class ReviewPostsReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(findReviewPosts)
  async find(@Asked() call: Call<FindReviewPosts>): Promise<ReviewPostPage> {
    const db = this.db.manager;
    const review = await db.findOneByOrFail(Review, { id: call.target });
    requireReviewSight(call, review);
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const query = db
      .createQueryBuilder(ReviewPost, 'p')
      .where('p.reviewId = :reviewId', { reviewId: review.id })
      .orderBy('p.createdAt', 'DESC')
      .addOrderBy('p.id', 'DESC')
      .limit(limit + 1);
    if (beforeAt) query.andWhere('(p.createdAt, p.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    return pageOf(await query.getMany(), limit, (one) => [one.createdAt.toISOString(), one.id], postViewOf);
  }
}
