import { addReviewNote, type AddReviewNote as Body, type ReviewStaffFile } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { reviewForDeed } from '../review/review.changes.js';
import { ReviewNote } from './review-note.entity.js';
import { staffFileOf } from './staff-file.js';

/** An officer notes something for other officers. */
@Controller()
export class AddReviewNote {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(addReviewNote)
  handle(@Asked() call: Call<Body>): Promise<ReviewStaffFile> {
    return this.deeds.once(call, async (tx) => {
      const review = await reviewForDeed(tx, call);
      const note = tx.manager.create(ReviewNote, {
        id: randomUUID(),
        tenant: review.tenant,
        reviewId: review.id,
        authorId: call.caller.id,
        text: call.body.text,
        createdAt: call.now,
      });
      await tx.manager.save(note);
      return { answer: await staffFileOf(tx.manager, review), subjectId: review.id, after: note };
    });
  }
}
