import { assignReview, type AssignReview as Body, type ReviewStaffFile } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { KnownOfficer } from '#organs';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { decideAssignment } from '../domain/assign-review.js';
import { reviewForDeed, saveReview } from '../review/review.changes.js';
import { ReviewAssignment } from './review-assignment.entity.js';
import { staffFileOf } from './staff-file.js';

/** Gives a review to an officer, which may be the caller, or hands it over with a reason. */
@Controller()
export class AssignReview {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(assignReview)
  handle(@Asked() call: Call<Body>): Promise<ReviewStaffFile> {
    return this.deeds.once(call, async (tx) => {
      const review = await reviewForDeed(tx, call);
      const { officerId, reason = null } = call.body;
      const officer = await tx.manager.findOneBy(KnownOfficer, { officerId });
      const { covers } = officerOf(call);
      const decision = decideAssignment({ officer, officerId, assigneeId: review.assigneeId, covers, reason });
      if (!decision.assigned) throw new Refusal(decision.because, { pointer: decision.pointer });
      review.assigneeId = officerId;
      await tx.manager.insert(ReviewAssignment, {
        id: randomUUID(),
        tenant: review.tenant,
        reviewId: review.id,
        officerId,
        assignedBy: call.caller.id,
        reason,
        createdAt: call.now,
      });
      const { subjectId, after } = await saveReview(tx, review);
      return { answer: await staffFileOf(tx.manager, review), subjectId, after };
    });
  }
}
