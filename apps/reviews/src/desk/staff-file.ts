import type { ReviewStaffFile } from '#contracts';
import type { EntityManager } from 'typeorm';
import type { Review } from '../review/review.entity.js';
import { ReviewAssignment } from './review-assignment.entity.js';
import { ReviewNote } from './review-note.entity.js';

/** What officers alone see of a review, oldest first. */
export async function staffFileOf(db: EntityManager, { id: reviewId, assigneeId }: Review): Promise<ReviewStaffFile> {
  const oldestFirst = { where: { reviewId }, order: { createdAt: 'ASC', id: 'ASC' } } as const;
  const assignments = await db.find(ReviewAssignment, oldestFirst);
  const notes = await db.find(ReviewNote, oldestFirst);
  return {
    reviewId,
    ...(assigneeId ? { assigneeId } : {}),
    assignments: assignments.map(({ officerId, assignedBy, createdAt, reason }) => ({
      officerId,
      assignedBy,
      at: createdAt.toISOString(),
      ...(reason ? { reason } : {}),
    })),
    notes: notes.map(({ id, authorId, text, createdAt }) => ({ id, authorId, text, at: createdAt.toISOString() })),
  };
}
