import { postInReview, type PostInReview as Body, type ReviewPostView, type ReviewSpeaker } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { reviewForDeed } from '../review/review.changes.js';
import type { Review } from '../review/review.entity.js';
import { ReviewPost } from './review-post.entity.js';
import { postViewOf } from './review-posts.read-model.js';

const ended: readonly string[] = reviewWorkflow.final;

/** Whoever has a part in a review asks or answers in it, before everybody else who has. */
@Controller()
export class PostInReview {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(postInReview)
  handle(@Asked() call: Call<Body>): Promise<ReviewPostView> {
    return this.deeds.once(call, async (tx) => {
      const review = await reviewForDeed(tx, call);
      if (ended.includes(review.status)) throw new Refusal('review-ended', { details: { state: review.status } });
      const { text, inReplyTo = null } = call.body;
      if (inReplyTo !== null) await requirePost(tx, review, inReplyTo);
      const post = tx.manager.create(ReviewPost, {
        id: randomUUID(),
        tenant: review.tenant,
        reviewId: review.id,
        speaker: speakerOf(call, review),
        authorId: call.caller.id,
        text,
        inReplyTo,
        createdAt: call.now,
      });
      await tx.manager.save(post);
      return { answer: postViewOf(post), subjectId: review.id, after: post };
    });
  }
}

async function requirePost(tx: Tx, { id: reviewId }: Review, id: string): Promise<void> {
  const there = await tx.manager.existsBy(ReviewPost, { id, reviewId });
  if (!there) throw new Refusal('post-unknown', { pointer: '/inReplyTo' });
}

/** An officer whose organ is client and regulator at once speaks as the client. */
function speakerOf({ caller }: Call, { organId }: Review): ReviewSpeaker {
  if (caller.kind === 'household' || caller.kind === 'agency') return caller.kind;
  if (caller.kind !== 'officer') throw new Refusal('not-allowed');
  return caller.covers.includes(organId) ? 'expropriation-department' : 'regulator';
}
